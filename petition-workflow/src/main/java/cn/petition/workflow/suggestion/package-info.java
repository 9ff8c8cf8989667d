/** What the texts and the decisions of earlier matters suggest for a new one; never applied by itself. */
@NullMarked
@NamedInterface("suggestion")
package cn.petition.workflow.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
