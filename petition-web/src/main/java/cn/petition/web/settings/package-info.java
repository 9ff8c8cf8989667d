/** What the office settles by itself: parameters by day and region, and the working calendar by year. */
@NullMarked
package cn.petition.web.settings;

import org.jspecify.annotations.NullMarked;
