/** What a petition is: aggregates, rules, deadlines and words of the office. */
@NullMarked
@ApplicationModule(displayName = "信访事项")
package cn.petition.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
