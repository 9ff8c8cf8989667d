/** Finding matters: by words, by number, by person and by filter, always within what the officer may see. */
@NullMarked
@NamedInterface("search")
package cn.petition.reporting.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
