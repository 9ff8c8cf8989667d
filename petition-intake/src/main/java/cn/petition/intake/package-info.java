/** What comes in: registration, import, finding who has been here before. */
@NullMarked
@ApplicationModule(displayName = "登记")
package cn.petition.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
