/** Supervision of organs: drafts that the daily sweep finds, letters and measures, inspections, the three suggestions. */
@NullMarked
@NamedInterface("supervision")
package cn.petition.workflow.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
