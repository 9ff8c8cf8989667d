/** What the pickers of every page offer while somebody types: places, categories, organs. */
@NullMarked
package cn.petition.web.suggest;

import org.jspecify.annotations.NullMarked;
