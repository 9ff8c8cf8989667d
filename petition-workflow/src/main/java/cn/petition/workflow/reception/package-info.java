/** Receptions by leaders (领导接访、下访、约访, Art. 18): scheduled, published, held, counted. */
@NullMarked
@NamedInterface("reception")
package cn.petition.workflow.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
