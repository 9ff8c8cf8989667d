/** The supervisor's desk, the lists behind its numbers, and the same for a screen on the wall. */
@NullMarked
package cn.petition.web.desk;

import org.jspecify.annotations.NullMarked;
