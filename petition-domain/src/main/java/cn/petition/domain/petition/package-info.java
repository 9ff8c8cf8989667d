/** The matter and its filings: lifecycle, case log, obligations. */
@NullMarked
@NamedInterface("petition")
package cn.petition.domain.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
