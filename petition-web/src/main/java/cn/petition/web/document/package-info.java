/** Official documents on screen and as files: one, or a selection; and the correction of one. */
@NullMarked
package cn.petition.web.document;

import org.jspecify.annotations.NullMarked;
