/** Which database the application uses: the one of the office, or the one that comes with the product. */
@NullMarked
package cn.petition.web.database;

import org.jspecify.annotations.NullMarked;
