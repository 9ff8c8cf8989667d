/** Reads a finished report or table like a careful reader and says where something does not hold. */
@NamedInterface("check")
@NullMarked
package cn.petition.reporting.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
