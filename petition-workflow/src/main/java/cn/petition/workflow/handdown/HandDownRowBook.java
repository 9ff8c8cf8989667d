package cn.petition.workflow.handdown;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row that was handed down (交办件): the same letter again, part of another matter, elsewhere, or a matter of its own. */
@Component
class HandDownRowBook implements LedgerBook {

    private final LedgerEntries entries;
    private final RestingRows resting;

    HandDownRowBook(LedgerEntries entries, RestingRows resting) {
        this.entries = entries;
        this.resting = resting;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.HAND_DOWN_ROW;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN -> StepShape.of().title(Ask.MUST);
            case DECIDE_REPEAT -> StepShape.of(LedgerField.may(LedgerFact.REASON))
                    .explained("请在批次的“逐件判断”页选定所重复的那一件。");
            case DECIDE_MERGE -> StepShape.of(LedgerField.may(LedgerFact.REASON))
                    .explained("请在批次的“逐件判断”页选定所并入的那一件。");
            case DECIDE_STANDING, DECIDE_OUTSIDE -> StepShape.of(LedgerField.may(LedgerFact.REASON));
            case UNDO_DECISION -> StepShape.of(LedgerField.may(LedgerFact.REASON))
                    .explained("回到待判断；已经登记的事项留在登记册中，只解除与本件的对应。");
            case ADD_MATTER, REMOVE_MATTER -> StepShape.of().matters(Ask.MUST);
            case REPORT_DONE -> StepShape.of(LedgerField.must(LedgerFact.RESULT).called("办理结果"))
                    .explained("报结是责任单位认为已经办完，由建账机关审核；是否化解以事项的化解登记为准。");
            case RETURN -> StepShape.of(LedgerField.must(LedgerFact.REASON).called("退回理由"));
            case CLOSE -> StepShape.of(LedgerField.may(LedgerFact.REMARK))
                    .explained("审核通过，在本批次中办结；不等于矛盾已经化解。");
            case REOPEN -> StepShape.of(LedgerField.must(LedgerFact.REASON));
            case HAND_OVER -> StepShape.of(LedgerField.may(LedgerFact.REASON)).responsible(Ask.MUST);
            default -> StepShape.of(LedgerField.must(LedgerFact.CONTENT));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (entry == null) {
            return change;
        }
        notBeforeTheLastStep(entry, moment);
        return switch (action) {
            case DECIDE_REPEAT -> change.about(repeated(entry, change).id());
            case DECIDE_MERGE -> change.about(mergedInto(entry, change).id());
            case DECIDE_OUTSIDE -> nothingRestsOn(entry, change);
            case UNDO_DECISION -> change.removing(entries.mattersOf(entry.id()));
            case REPORT_DONE -> withItsMatter(entry, change);
            default -> change;
        };
    }

    /** The state as of a day follows from the days of the steps, so they go forward. */
    private void notBeforeTheLastStep(LedgerEntry entry, LedgerMoment moment) {
        var steps = entries.history(entry.id());
        var last = steps.get(steps.size() - 1).occurredOn();
        if (moment.on().isBefore(last)) {
            throw refused("HandDownStepsGoForward", "日期早于上一步的日期 " + last + "，请核对后重新填写。");
        }
    }

    private LedgerEntry repeated(LedgerEntry entry, LedgerChange change) {
        var other = resting.firstOfTheSame(chosen(entry, change));
        notItself(entry, other);
        notItself(entry, resting.standingFor(other));
        return other;
    }

    private LedgerEntry mergedInto(LedgerEntry entry, LedgerChange change) {
        var other = resting.standingFor(chosen(entry, change));
        notItself(entry, other);
        if (other.status() == LedgerStatus.OUTSIDE) {
            throw refused("HandDownMergesIntoAMatterHere", "那一件不属本地区，不能并入；如有误请先撤回那一件的判断。");
        }
        return other;
    }

    private LedgerEntry chosen(LedgerEntry entry, LedgerChange change) {
        if (change.other() == null) {
            throw refused("HandDownJudgedBesideItsLike", "请在“逐件判断”页选定所重复或者并入的那一件。");
        }
        return entries.find(change.other())
                .filter(other -> other.kind() == LedgerKind.HAND_DOWN_ROW && other.office().equals(entry.office()))
                .orElseThrow(NotFound::new);
    }

    private static void notItself(LedgerEntry entry, LedgerEntry other) {
        if (other.id().equals(entry.id())) {
            throw refused("HandDownRestsOnAnother", "那一件已判为与本件相同或者并入本件，请先撤回那一件的判断。");
        }
    }

    private LedgerChange nothingRestsOn(LedgerEntry entry, LedgerChange change) {
        int merged = resting.on(entry.id(), LedgerStatus.MERGED);
        if (merged > 0) {
            throw refused("HandDownMergesIntoAMatterHere", "另有 " + merged + " 件并入本件，请先撤回它们的判断。");
        }
        return change;
    }

    private LedgerChange withItsMatter(LedgerEntry entry, LedgerChange change) {
        if (entries.mattersOf(entry.id()).isEmpty()) {
            throw refused("HandDownReportedWithItsMatter", "本件还没有登记为事项，请先登记再报结。");
        }
        return change;
    }

    private static ActionRefused refused(String rule, String words) {
        return new ActionRefused(rule, words, null);
    }
}
