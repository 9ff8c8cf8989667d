/** Who comes: petitioners, representatives, agents. */
@NullMarked
@NamedInterface("petitioner")
package cn.petition.domain.petitioner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
