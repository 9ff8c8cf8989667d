/** Reviews and second reviews beyond the pages of a single matter. */
@NullMarked
package cn.petition.web.review;

import org.jspecify.annotations.NullMarked;
