package cn.petition.workflow.document;

import cn.petition.workflow.step.MatterAtHand;
import java.util.UUID;

/** A document that a step is about to cause: the step already names it, its number is taken when it is issued. */
public record DraftDocument(UUID id, MatterAtHand matter) {}
