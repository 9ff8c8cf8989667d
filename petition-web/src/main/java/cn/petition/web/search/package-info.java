/** The pages on which officers find matters, and the list as a spreadsheet. */
@NullMarked
package cn.petition.web.search;

import org.jspecify.annotations.NullMarked;
