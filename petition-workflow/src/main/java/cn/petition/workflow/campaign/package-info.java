/** Campaigns and backlog: many matters taken into a ledger at once, and moved on together. */
@NullMarked
@NamedInterface("campaign")
package cn.petition.workflow.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
