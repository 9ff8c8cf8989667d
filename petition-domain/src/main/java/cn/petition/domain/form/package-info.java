/** One form, one effect: idempotency of everything that is posted. */
@NullMarked
@NamedInterface("form")
package cn.petition.domain.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
