/** The page frame: navigation by role, the signed-in officer, messages after a redirect, entrance pages. */
@NullMarked
package cn.petition.web.layout;

import org.jspecify.annotations.NullMarked;
