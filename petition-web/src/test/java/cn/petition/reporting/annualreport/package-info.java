/** The annual report proved on the invented year. */
@NullMarked
package cn.petition.reporting.annualreport;

import org.jspecify.annotations.NullMarked;
