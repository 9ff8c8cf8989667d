/** Matters go to the organ with authority, which receives them or objects. */
@NullMarked
@NamedInterface("transfer")
package cn.petition.workflow.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
