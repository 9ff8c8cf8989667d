/** Every role walks through the whole product by its links: nothing breaks, nothing is left open, nothing is written. */
@NullMarked
package cn.petition.web.crawl;

import org.jspecify.annotations.NullMarked;
