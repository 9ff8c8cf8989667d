/** The file of one matter: what is known, what is owed, what happened, and the page of each step that may follow. */
@NullMarked
package cn.petition.web.casefile;

import org.jspecify.annotations.NullMarked;
