/** Keeps the audit record verifiable: regular checkpoints and a command that verifies everything. */
@NullMarked
package cn.petition.web.audit;

import org.jspecify.annotations.NullMarked;
