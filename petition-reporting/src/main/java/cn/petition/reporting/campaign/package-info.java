/** Campaigns and backlog on any day: every number follows from the log and is the length of a list. */
@NullMarked
@NamedInterface("campaign")
package cn.petition.reporting.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
