package cn.petition.workflow.workrecord;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.MechanismKind;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.ledger.WorkRecordKind;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerField;
import cn.petition.workflow.ledger.StepShape;
import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work records: what an office did that no case contains. A record is made on the day of the work, corrected or struck
 * off with a reason; mechanisms and counsel run until a step ends them.
 */
@Component
class WorkRecordBook implements LedgerBook {

    private final Organs organs;
    private final RecordedMechanisms mechanisms;
    private final RecordSaysWhatItsKindAsks says = new RecordSaysWhatItsKindAsks();
    private final DecisionTellsItsFiveSteps fiveSteps = new DecisionTellsItsFiveSteps();
    private final PeriodIsOverBeforeItIsCounted periodIsOver = new PeriodIsOverBeforeItIsCounted();
    private final MechanismRunsInItsPlace runsInItsPlace = new MechanismRunsInItsPlace();

    WorkRecordBook(Organs organs, RecordedMechanisms mechanisms) {
        this.organs = organs;
        this.mechanisms = mechanisms;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.WORK_RECORD;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN -> {
                var fields = new ArrayList<LedgerField>();
                fields.add(must(LedgerFact.RECORD_KIND).among(WorkRecordKind.class));
                fields.addAll(WorkRecordForm.everything());
                yield StepShape.of(fields.toArray(LedgerField[]::new)).title(Ask.MUST).place(Ask.MAY);
            }
            case CORRECT -> corrected(WorkRecordForm.everything());
            case CLOSE -> StepShape.of(may(LedgerFact.REMARK)).explained("日期填写机制停止运行或者聘请终止之日，此日起不再计入。");
            case REOPEN -> StepShape.of(must(LedgerFact.REASON).called("恢复的理由"));
            case CANCEL ->
                StepShape.of(must(LedgerFact.REASON).called("撤销理由")).explained("撤销的记录留在流转记录中，不再计入任何数字。");
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    @Override
    public StepShape shape(LedgerAction action, @Nullable LedgerEntry entry) {
        return entry == null || action != LedgerAction.CORRECT
                ? shape(action)
                : corrected(WorkRecordForm.of(kindOf(entry.facts())).optionally());
    }

    @Override
    public boolean offers(LedgerAction action, LedgerEntry entry) {
        return action != LedgerAction.CLOSE || kindOf(entry.facts()).lasts();
    }

    private static StepShape corrected(Iterable<LedgerField> facts) {
        var fields = new ArrayList<LedgerField>();
        fields.add(must(LedgerFact.REASON).called("更正、补充的理由"));
        facts.forEach(fields::add);
        return StepShape.of(fields.toArray(LedgerField[]::new))
                .explained("原来的记录保留在流转记录中。日期、名称、所在地有误的，请撤销后重新记录。");
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        if (line != null) {
            begins(line, change.facts(), moment.on());
        } else if (entry != null) {
            goesOn(entry, action, change.facts(), moment.on());
        }
        return change;
    }

    private void begins(NewLine line, LedgerFacts facts, LocalDate on) {
        check(facts, line.place(), on, on);
        facts.choice(LedgerFact.MECHANISM, MechanismKind.class).ifPresent(mechanism -> {
            String place = String.valueOf(line.place());
            runsInItsPlace.check(mechanism, place, organs.findById(line.office()).orElseThrow());
            mechanisms.ensureNew(mechanism, place);
        });
    }

    private void goesOn(LedgerEntry entry, LedgerAction action, LedgerFacts said, LocalDate on) {
        if (on.isBefore(entry.begunOn())) {
            throw refused("办理日期早于记录的日期，请重新填写。");
        }
        var kind = kindOf(entry.facts());
        if (action == LedgerAction.CLOSE && !kind.lasts()) {
            throw refused("“" + Labels.of(kind) + "”记录的是已经完成的工作，不需要办结；记录有误的请更正或者撤销。");
        }
        if (action == LedgerAction.CORRECT) {
            check(entry.facts().and(said), entry.place(), entry.begunOn(), on);
            keepsItsPlace(entry, said);
        }
        if (action == LedgerAction.REOPEN) {
            entry.facts()
                    .choice(LedgerFact.MECHANISM, MechanismKind.class)
                    .ifPresent(mechanism -> mechanisms.ensureNew(mechanism, String.valueOf(entry.place())));
        }
    }

    private void keepsItsPlace(LedgerEntry entry, LedgerFacts said) {
        var before = entry.facts().choice(LedgerFact.MECHANISM, MechanismKind.class);
        said.choice(LedgerFact.MECHANISM, MechanismKind.class)
                .filter(mechanism -> before.filter(mechanism::equals).isEmpty())
                .ifPresent(mechanism -> {
                    String place = String.valueOf(entry.place());
                    runsInItsPlace.check(mechanism, place, organs.findById(entry.office()).orElseThrow());
                    mechanisms.ensureNew(mechanism, place);
                });
    }

    private void check(LedgerFacts facts, @Nullable String place, LocalDate begunOn, LocalDate on) {
        var kind = kindOf(facts);
        says.check(kind, facts, place);
        switch (kind) {
            case MAJOR_DECISION -> fiveSteps.check(facts, begunOn);
            case SENSITIVE_PERIOD -> periodIsOver.check(facts, on);
            case LEGAL_COUNSEL -> {
                if (facts.date(LedgerFact.UNTIL_ON).filter(begunOn::isAfter).isPresent()) {
                    throw refused("聘期届满早于聘请日期，请核对后重新填写。");
                }
            }
            default -> {}
        }
    }

    static WorkRecordKind kindOf(LedgerFacts facts) {
        return facts.choice(LedgerFact.RECORD_KIND, WorkRecordKind.class)
                .orElseThrow(() -> refused("请选择工作记录的种类。"));
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("WorkRecordBook", words, null);
    }
}
