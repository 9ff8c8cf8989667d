/** Statutory channels beside the petition procedure: their list, the way into them and what became of it. */
@NullMarked
@NamedInterface("channel")
package cn.petition.workflow.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
