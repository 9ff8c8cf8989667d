/** Organs of the office: list, new ones, new names with their day. */
@NullMarked
package cn.petition.web.organs;

import org.jspecify.annotations.NullMarked;
