package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.BacklogOutcome;
import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A backlog case (积案): a matter that was not settled for long, tracked until it ends in one way or another. */
@Component
class BacklogBook implements LedgerBook {

    private final MattersToTakeOn matters;
    private final LedgerEntries entries;
    private final ResolveByLine resolutions;
    private final JdbcClient jdbc;

    BacklogBook(MattersToTakeOn matters, LedgerEntries entries, ResolveByLine resolutions, JdbcClient jdbc) {
        this.matters = matters;
        this.entries = entries;
        this.resolutions = resolutions;
        this.jdbc = jdbc;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.BACKLOG_CASE;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        if (action == LedgerAction.CLOSE) {
            return StepShape.of(
                            LedgerField.must(LedgerFact.OUTCOME).among(BacklogOutcome.class),
                            LedgerField.may(LedgerFact.REMARK))
                    .explained("选“已化解”的，应当先在该事项中登记化解及其依据。");
        }
        return LineShapes.of(action)
                .orElseGet(() -> StepShape.of(
                                LedgerField.must(LedgerFact.SOURCE).among(CaseSource.class),
                                LedgerField.may(LedgerFact.DOCUMENT_NUMBER).called("交办文号"),
                                LedgerField.may(LedgerFact.LEADER),
                                LedgerField.may(LedgerFact.LEADER_POST),
                                LedgerField.may(LedgerFact.CONTENT).called("以前做过的工作"))
                        .title(Ask.MUST)
                        .matters(Ask.MUST)
                        .responsible(Ask.MAY)
                        .due(Ask.MAY)
                        .explained("不选责任单位时，由该事项现在的责任单位负责。"));
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (line != null) {
            return begun(line, change, moment);
        }
        if (entry != null) {
            StepNotBeforeTheAssignment.check(entry, moment.on());
            TargetDayNotBeforeTheBeginning.check(change.dueOn(), entry.begunOn());
            if (change.responsible() != null) {
                matters.checkKnown(entry, change.responsible());
            }
            if (action == LedgerAction.CLOSE) {
                resolvedBeforeItEndsSo(entry, change);
            }
        }
        return change;
    }

    @Override
    public void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        resolutions.after(entry, action, change, moment);
    }

    private LedgerChange begun(NewLine line, LedgerChange change, LedgerMoment moment) {
        var actor = Objects.requireNonNull(moment.by());
        TargetDayNotBeforeTheBeginning.check(change.dueOn(), moment.on());
        matters.oneAtATime(actor.organ());
        CandidateMatter matter = matters.single(line, change, "积案台账", actor);
        return change.by(MattersToTakeOn.organFor(matter, change.responsible(), actor));
    }

    /** Ended as resolved only if the matter itself is resolved: the two facts must not contradict each other. */
    private void resolvedBeforeItEndsSo(LedgerEntry entry, LedgerChange change) {
        boolean asResolved = change.facts()
                .choice(LedgerFact.OUTCOME, BacklogOutcome.class)
                .filter(BacklogOutcome.RESOLVED::equals)
                .isPresent();
        if (!asResolved) {
            return;
        }
        for (UUID matter : entries.mattersOf(entry.id())) {
            boolean resolved = jdbc.sql("select resolved_on is not null from matter where id = :matter")
                    .param("matter", matter)
                    .query(Boolean.class)
                    .single();
            if (!resolved) {
                throw new ActionRefused(
                        "EndsAsResolvedOnlyWhenResolved", "该事项还没有登记化解，请先在事项中登记化解和依据，再以“已化解”办结。", null);
            }
        }
    }
}
