/** The responsible organ handles the matter and issues its opinion. */
@NullMarked
@NamedInterface("handling")
package cn.petition.workflow.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
