/** Whether a dispute itself is settled (化解), beside the procedure and its end. */
@NullMarked
@NamedInterface("resolution")
package cn.petition.workflow.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
