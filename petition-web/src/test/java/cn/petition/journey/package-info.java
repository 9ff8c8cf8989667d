/** Officers at their browsers: the whole product walked as an office walks it, each page checked on the way. */
@NullMarked
package cn.petition.journey;

import org.jspecify.annotations.NullMarked;
