/** Matters under a named leader until they are resolved (领导包案, Art. 18). */
@NullMarked
@NamedInterface("leadercase")
package cn.petition.workflow.leadercase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
