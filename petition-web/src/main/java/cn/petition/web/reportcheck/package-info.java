/** The page where a finished text or table is read by the checker before it is signed. */
@NullMarked
package cn.petition.web.reportcheck;

import org.jspecify.annotations.NullMarked;
