/** The end of the road: completed, rated, withdrawn, corrected. */
@NullMarked
@NamedInterface("closure")
package cn.petition.workflow.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
