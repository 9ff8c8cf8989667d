/** What is handed down from above: rows as they came, and what the machine proposes about them. */
@NullMarked
@NamedInterface("handdown")
package cn.petition.domain.handdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
