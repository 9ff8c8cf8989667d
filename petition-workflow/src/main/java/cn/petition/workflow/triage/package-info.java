/** The petition office decides what a matter is (甄别, 密封). */
@NullMarked
@NamedInterface("triage")
package cn.petition.workflow.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
