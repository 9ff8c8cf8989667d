/** What every case action begins with: the matter, visible and unchanged, at one moment. */
@NullMarked
@NamedInterface("step")
package cn.petition.workflow.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
