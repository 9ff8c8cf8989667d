/** Which regulation was in force where and when, which periods it sets and under which article. */
@NullMarked
@NamedInterface("legal")
package cn.petition.domain.legal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
