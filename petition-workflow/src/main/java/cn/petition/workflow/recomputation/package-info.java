/** Due days reckoned anew after the working calendar or a parameter has changed. */
@NullMarked
@NamedInterface("recomputation")
package cn.petition.workflow.recomputation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
