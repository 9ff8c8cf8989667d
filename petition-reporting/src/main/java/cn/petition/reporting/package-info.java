/** What is counted: worklists, ledgers, statistics and the annual report; reads only. */
@NullMarked
@ApplicationModule(displayName = "统计")
package cn.petition.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
