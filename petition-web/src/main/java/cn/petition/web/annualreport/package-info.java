/** Pages of the annual report: written, checked, printed, signed, and its figures followed to their lists. */
@NullMarked
package cn.petition.web.annualreport;

import org.jspecify.annotations.NullMarked;
