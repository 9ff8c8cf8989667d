/** Named points at which a crash test stops the process. */
@NullMarked
@NamedInterface("fault")
package cn.petition.domain.fault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
