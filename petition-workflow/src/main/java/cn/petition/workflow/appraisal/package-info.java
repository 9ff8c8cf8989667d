/** Rounds of appraisal (考核): corrected with reasons, verified by a second person, published. */
@NullMarked
package cn.petition.workflow.appraisal;

import org.jspecify.annotations.NullMarked;
