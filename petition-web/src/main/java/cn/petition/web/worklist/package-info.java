/** The desk of an officer: the page that opens after signing in. */
@NullMarked
package cn.petition.web.worklist;

import org.jspecify.annotations.NullMarked;
