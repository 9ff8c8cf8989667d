/** Hearings (听证) of handling, review and second review: who was invited, who came, what was said and concluded. */
@NullMarked
@NamedInterface("hearing")
package cn.petition.workflow.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
