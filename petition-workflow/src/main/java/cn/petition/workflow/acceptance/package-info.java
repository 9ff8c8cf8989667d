/** The petitioner is told: accepted, not accepted, replied to. */
@NullMarked
@NamedInterface("acceptance")
package cn.petition.workflow.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
