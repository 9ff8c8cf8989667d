/** Meetings on the screen: putting a matter on an agenda from its page, and the minutes as paper. */
@NullMarked
package cn.petition.web.conference;

import org.jspecify.annotations.NullMarked;
