/** What changes in the petitions of an area (形势研判): trends, rises beyond chance, topics raised by many, the bulletin. */
@NullMarked
@NamedInterface("analysis")
package cn.petition.reporting.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
