/** Hand-downs read: batches and how far they are, rows beside their likes, and the bridge from what came to what is resolved. */
@NullMarked
@NamedInterface("handdown")
package cn.petition.reporting.handdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
