package cn.petition.workflow.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One ledger of the office: what each of its steps asks for, which rules a step keeps and what follows from it. One bean
 * for each {@link LedgerKind}; which steps there are is said by {@code LedgerLifecycle}.
 */
public interface LedgerBook {

    LedgerKind kind();

    /** Who may read the ledger at all; which lines they see is another question. */
    default Set<Role> readers() {
        return EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR));
    }

    /** What a step asks for; nothing but a remark where a ledger does not say otherwise. */
    StepShape shape(LedgerAction action);

    /**
     * As {@link #shape(LedgerAction)} for a line that stands, where what is asked for depends on what the line says.
     *
     * @param entry {@code null} when the line begins
     */
    default StepShape shape(LedgerAction action, @Nullable LedgerEntry entry) {
        return shape(action);
    }

    /** Whether a step that the lifecycle knows says anything at this line; the page offers no other. */
    default boolean offers(LedgerAction action, LedgerEntry entry) {
        return true;
    }

    /**
     * Looks at a step before it is taken, refuses it with {@code ActionRefused}, or completes what it says.
     *
     * @param entry the line as it stands, {@code null} when it begins
     * @param line what begins, {@code null} later
     */
    default LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        return change;
    }

    /** What follows from a step, in its transaction. */
    default void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {}
}
