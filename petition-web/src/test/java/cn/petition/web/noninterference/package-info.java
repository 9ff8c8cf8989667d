/** A sealed accusation leaves no trace for anybody who is not named: proved by comparing everything they can see. */
@NullMarked
package cn.petition.web.noninterference;

import org.jspecify.annotations.NullMarked;
