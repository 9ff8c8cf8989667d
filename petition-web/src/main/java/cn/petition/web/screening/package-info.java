/** Screening and early warning by area on the screen, and the files that townships bring. */
@NullMarked
package cn.petition.web.screening;

import org.jspecify.annotations.NullMarked;
