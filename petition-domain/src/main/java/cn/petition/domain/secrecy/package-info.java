/** What must not be read by everybody: keys, encrypted fields, identity numbers, phones, addresses, query codes. */
@NullMarked
@NamedInterface("secrecy")
package cn.petition.domain.secrecy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
