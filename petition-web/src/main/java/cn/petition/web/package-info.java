/** Pages, security and configuration. */
@NullMarked
@ApplicationModule(displayName = "页面")
package cn.petition.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
