/** What is done with a matter after registration: case actions, documents, clocks. */
@NullMarked
@ApplicationModule(displayName = "办理")
package cn.petition.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
