/** How a request that fails is answered: one sentence that says what to do, never the text of an exception. */
@NullMarked
package cn.petition.web.error;

import org.jspecify.annotations.NullMarked;
