/** Notices about days that come near or have passed, and the sweep that writes them. */
@NullMarked
package cn.petition.web.notices;

import org.jspecify.annotations.NullMarked;
