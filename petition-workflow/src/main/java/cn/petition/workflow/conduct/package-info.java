/** Acts that were referred to the competent authority (Art. 26 and 47): about acts, never about persons. */
@NullMarked
package cn.petition.workflow.conduct;

import org.jspecify.annotations.NullMarked;
