/** Who may call what: each handler of the product, as each role, in each relation to the matter. */
@NullMarked
package cn.petition.web.authorization;

import org.jspecify.annotations.NullMarked;
