/** The annual report: prose with figures in place, frozen when it is signed. */
@NamedInterface("annualreport")
@NullMarked
package cn.petition.reporting.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
