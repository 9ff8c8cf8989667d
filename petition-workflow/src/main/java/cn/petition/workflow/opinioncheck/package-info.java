/** Finds in the text of a handling opinion what inspections find, before it is signed. */
@NullMarked
@NamedInterface("opinioncheck")
package cn.petition.workflow.opinioncheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
