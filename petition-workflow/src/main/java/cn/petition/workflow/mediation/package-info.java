/** Mediation and settlement (调解、和解): who mediates, what was agreed, until when it is performed. */
@NullMarked
@NamedInterface("mediation")
package cn.petition.workflow.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
