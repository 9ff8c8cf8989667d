/** Matters that are the same are joined into one, and taken apart again. */
@NullMarked
@NamedInterface("joining")
package cn.petition.workflow.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
