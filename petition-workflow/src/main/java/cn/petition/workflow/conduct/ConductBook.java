package cn.petition.workflow.conduct;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.ActKind;
import cn.petition.domain.ledger.ConductDecision;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Acts against Art. 26 that a competent authority dealt with: what happened, on which basis and evidence it was
 * referred, what that authority decided and which remedy it told. Persons are counted as person-times (人次) and never
 * named, listed, scored or searched.
 */
@Component
class ConductBook implements LedgerBook {

    private static final String NO_NAMES = "只写行为和材料，不写个人姓名、证件号码和电话。";

    private final Organs organs;
    private final NoPersonInAnAct noPerson = new NoPersonInAnAct();
    private final DecidedByTheCompetentAuthority competentAuthority = new DecidedByTheCompetentAuthority();
    private final DaysFollowEachOther daysFollow = new DaysFollowEachOther();

    ConductBook(Organs organs) {
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.CONDUCT;
    }

    @Override
    public Set<Role> readers() {
        return EnumSet.of(Role.SUPERVISOR, Role.LEADER);
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(
                                must(LedgerFact.ACT_KIND).among(ActKind.class),
                                must(LedgerFact.ACT_ON),
                                must(LedgerFact.PLACE).called("发生地点"),
                                must(LedgerFact.CONTENT).called("行为经过").hint(NO_NAMES),
                                must(LedgerFact.MEASURES).called("现场劝阻、批评、教育情况").hint(NO_NAMES),
                                may(LedgerFact.EVIDENCE).hint(NO_NAMES))
                        .place(Ask.MAY)
                        .explained("只记录行为。信访部门负责劝阻、批评、教育和移送，处理决定由有权机关作出。");
            case AMEND ->
                StepShape.of(
                        may(LedgerFact.CONTENT).called("行为经过").hint(NO_NAMES),
                        may(LedgerFact.MEASURES).called("现场劝阻、批评、教育情况").hint(NO_NAMES),
                        may(LedgerFact.EVIDENCE).hint(NO_NAMES));
            case REFER ->
                StepShape.of(
                                must(LedgerFact.AUTHORITY),
                                must(LedgerFact.BASIS).called("法律依据"),
                                must(LedgerFact.EVIDENCE).hint(NO_NAMES),
                                may(LedgerFact.DOCUMENT_NUMBER).called("移送文号"))
                        .explained("由本机关领导批准，移送公安机关或者其他有权机关。");
            case DECIDE ->
                StepShape.of(
                                must(LedgerFact.DECIDED_BY),
                                must(LedgerFact.DOCUMENT_NUMBER).called("决定文号"),
                                must(LedgerFact.DECIDED_ON),
                                must(LedgerFact.OUTCOME).called("处理决定").among(ConductDecision.class),
                                must(LedgerFact.COUNT).called("处理人次"),
                                must(LedgerFact.REMEDY_NOTICE).hint("有权机关告知的复议、诉讼途径和期限，以及告知日期。"))
                        .explained("照录有权机关的决定；一人一次计一人次，不登记是谁。");
            case CORRECT ->
                StepShape.of(
                                must(LedgerFact.REASON).called("更正理由"),
                                may(LedgerFact.DECIDED_BY),
                                may(LedgerFact.DOCUMENT_NUMBER).called("决定文号"),
                                may(LedgerFact.DECIDED_ON),
                                may(LedgerFact.OUTCOME).called("处理决定").among(ConductDecision.class),
                                may(LedgerFact.COUNT).called("处理人次"),
                                may(LedgerFact.REMEDY_NOTICE))
                        .explained("原记录保留在流转记录中；决定被撤销的，处理决定选“决定被撤销”，处理人次填 0。");
            case CANCEL -> StepShape.of(must(LedgerFact.REASON).called("撤销理由"));
            default -> StepShape.of(may(LedgerFact.REMARK));
        };
    }

    @Override
    public LedgerChange before(
            @Nullable LedgerEntry entry,
            @Nullable NewLine line,
            LedgerAction action,
            LedgerChange change,
            LedgerMoment moment) {
        noPerson.check(line == null ? null : line.title(), change.facts().values().values(), !change.added().isEmpty());
        LedgerFacts all = entry == null ? change.facts() : entry.facts().and(change.facts());
        daysFollow.check(
                all.date(LedgerFact.ACT_ON).orElse(null), all.date(LedgerFact.DECIDED_ON).orElse(null), moment.on());
        var office = office(entry, line);
        var actOn = all.date(LedgerFact.ACT_ON).orElse(null);
        change.facts()
                .text(LedgerFact.AUTHORITY)
                .ifPresent(authority -> competentAuthority.check(authority, office, actOn));
        change.facts()
                .text(LedgerFact.DECIDED_BY)
                .ifPresent(authority -> competentAuthority.check(authority, office, actOn));
        if (action == LedgerAction.DECIDE || action == LedgerAction.CORRECT) {
            checkCount(all);
        }
        return change;
    }

    private static void checkCount(LedgerFacts facts) {
        boolean nobody = facts.choice(LedgerFact.OUTCOME, ConductDecision.class)
                .filter(decision -> decision == ConductDecision.REVOKED || decision == ConductDecision.NOT_PUNISHED)
                .isPresent();
        long persons = facts.number(LedgerFact.COUNT).orElse(0L);
        if (nobody != (persons == 0)) {
            throw new ActionRefused(
                    "PersonTimesFitTheDecision", "不予处罚或者决定被撤销的，处理人次填 0；其他决定至少为 1 人次。请重新填写。", null);
        }
    }

    private Organ office(@Nullable LedgerEntry entry, @Nullable NewLine line) {
        return organs.findById(entry == null ? Objects.requireNonNull(line).office() : entry.office())
                .orElseThrow();
    }
}
