/** Review and second review: who reviews, the request, the decision, its service, and the hearing that stops a clock. */
@NullMarked
@NamedInterface("review")
package cn.petition.workflow.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
