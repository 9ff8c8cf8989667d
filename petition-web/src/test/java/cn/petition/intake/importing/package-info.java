/** Ledgers taken into a real register, sound ones and bad ones. */
@NullMarked
package cn.petition.intake.importing;

import org.jspecify.annotations.NullMarked;
