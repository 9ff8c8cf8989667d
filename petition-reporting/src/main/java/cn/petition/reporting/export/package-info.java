/** Spreadsheets and official documents that leave the system. */
@NamedInterface("export")
@NullMarked
package cn.petition.reporting.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
