/** Acts that were referred to the competent authority (Art. 26 and 47): about acts, never about persons. */
@NullMarked
@NamedInterface("conduct")
package cn.petition.workflow.conduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
