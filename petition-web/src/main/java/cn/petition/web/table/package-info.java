/** Tables that somebody uploads so that what they say is taken over: fixed headings, whole or not at all. */
@NullMarked
package cn.petition.web.table;

import org.jspecify.annotations.NullMarked;
