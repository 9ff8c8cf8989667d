/** The daily look at all open duties: who is told that a day comes near or has passed. */
@NullMarked
@NamedInterface("sweep")
package cn.petition.workflow.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
