/** What the decision tables and the table of competence suggest for one matter, and the fast track of tagged ones. */
@NullMarked
@NamedInterface("routing")
package cn.petition.workflow.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
