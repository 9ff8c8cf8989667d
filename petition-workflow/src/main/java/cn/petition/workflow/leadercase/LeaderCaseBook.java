package cn.petition.workflow.leadercase;

import static cn.petition.workflow.ledger.LedgerField.may;
import static cn.petition.workflow.ledger.LedgerField.must;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.ledger.Ask;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.StepShape;
import cn.petition.workflow.resolution.ResolveMatter;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ledger of leaders' cases (领导包案): a leader with the post of that day takes charge of a matter or a group of them
 * until the dispute is resolved, which somebody else verifies.
 */
@Component
class LeaderCaseBook implements LedgerBook {

    private final LedgerEntries entries;
    private final Organs organs;
    private final CasesOfMatters cases;
    private final CaseDuties duties;
    private final LeaderCasePapers papers;
    private final ResolveMatter resolve;
    private final VerifiedBySomebodyElse verifiedBySomebodyElse = new VerifiedBySomebodyElse();
    private final LeaderDoesNotJudgeOwnCase leaderDoesNotJudge = new LeaderDoesNotJudgeOwnCase();
    private final HandedToAnotherLeader handedToAnother = new HandedToAnotherLeader();
    private final CaseDayLiesAhead dayLiesAhead = new CaseDayLiesAhead();
    private final CaseStaysInTheArea staysInTheArea = new CaseStaysInTheArea();
    private final PromisesAreKept promisesAreKept = new PromisesAreKept();

    LeaderCaseBook(
            LedgerEntries entries,
            Organs organs,
            CasesOfMatters cases,
            CaseDuties duties,
            LeaderCasePapers papers,
            ResolveMatter resolve) {
        this.entries = entries;
        this.organs = organs;
        this.cases = cases;
        this.duties = duties;
        this.papers = papers;
        this.resolve = resolve;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.LEADER_CASE;
    }

    @Override
    public StepShape shape(LedgerAction action) {
        return switch (action) {
            case BEGIN ->
                StepShape.of(
                                must(LedgerFact.LEADER),
                                must(LedgerFact.LEADER_POST).hint("包案当日的单位和职务"),
                                may(LedgerFact.LEADER_ACCOUNT).hint("有账号的填写，领导本人即可查看自己的包案"),
                                may(LedgerFact.PERSON_IN_CHARGE).called("责任人（定专人）"),
                                may(LedgerFact.BASIS).called("来源").hint("批次、会议、批示或者排查"),
                                may(LedgerFact.CONTENT).called("主要问题"))
                        .title(Ask.MUST)
                        .matters(Ask.MUST)
                        .responsible(Ask.MUST)
                        .due(Ask.MUST)
                        .explained("同一矛盾的几件事项可以合包一案；一件事项在本机关只能有一个未销案的包案。");
            case PLAN ->
                StepShape.of(
                                must(LedgerFact.CONTENT).called("主要问题"),
                                must(LedgerFact.MEASURES).called("化解方案和措施"),
                                may(LedgerFact.PERSON_IN_CHARGE).called("责任人（定专人）"),
                                may(LedgerFact.APPROVED_BY).called("审批领导"))
                        .due(Ask.MAY)
                        .explained("首次制定方案后生成领导包案审批表，存入各事项的案卷。");
            case MEET ->
                StepShape.of(
                                must(LedgerFact.PARTICIPANTS).called("约见人员"),
                                may(LedgerFact.PLACE),
                                must(LedgerFact.CONTENT).called("约见情况"),
                                may(LedgerFact.PROMISES).hint("需要有人按期落实的，请另建任务；任务办结后才能销案"))
                        .explained("日期填约见之日。");
            case NOTE -> StepShape.of(must(LedgerFact.CONTENT).called("进展情况"));
            case EXTEND ->
                StepShape.of(must(LedgerFact.REASON).called("延期理由"))
                        .due(Ask.MUST)
                        .explained("延期由本机关领导批准，包案领导不能批准自己的包案。");
            case HAND_OVER ->
                StepShape.of(
                                must(LedgerFact.LEADER).called("接手的包案领导"),
                                must(LedgerFact.LEADER_POST).hint("接手当日的单位和职务"),
                                may(LedgerFact.LEADER_ACCOUNT).hint("有账号的填写；不填则原登录名失效"),
                                may(LedgerFact.PERSON_IN_CHARGE).called("责任人（定专人）"),
                                must(LedgerFact.REASON).called("移交原因"))
                        .responsible(Ask.MAY)
                        .explained("领导职务变动或者分工调整时移交，以前的包案领导保留在流转记录中。");
            case ADD_MATTER, REMOVE_MATTER ->
                StepShape.of(must(LedgerFact.REASON)).matters(Ask.MUST);
            case REPORT_DONE ->
                StepShape.of(
                                must(LedgerFact.PROOF).among(ResolutionProof.class),
                                may(LedgerFact.DOCUMENT_NUMBER).called("文书名称和编号").hint("协议、承诺、终结必须填写"),
                                must(LedgerFact.RESULT).called("化解情况"),
                                may(LedgerFact.RESOLVED_ON).hint("协议签订、承诺作出之日；不填即为上报之日"))
                        .explained("上报不等于化解：由上报人和包案领导以外的人员核查属实后销案。");
            case VERIFY ->
                StepShape.of(must(LedgerFact.REMARK).called("核查情况"))
                        .explained("上报人、责任人和包案领导不能核查本案。");
            case RETURN -> StepShape.of(must(LedgerFact.REASON).called("退回理由")).due(Ask.MAY);
            case STRIKE_OFF ->
                StepShape.of(may(LedgerFact.REMARK).called("销案意见"))
                        .explained("销案后，本案的各件事项一并认定化解，并生成领导包案销案表存入案卷。");
            case REOPEN ->
                StepShape.of(must(LedgerFact.REASON).called("反复情况"))
                        .due(Ask.MUST)
                        .explained("矛盾反复的重新包案；由本案认定的化解同时撤销。");
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
        UUID office = entry == null ? Objects.requireNonNull(line).office() : entry.office();
        cases.checkAccount(change.facts().text(LedgerFact.LEADER_ACCOUNT).orElse(null));
        cases.checkStanding(change.added());
        cases.checkInOneCaseOnly(change.added(), office, entry == null ? null : entry.id());
        if (change.dueOn() != null) {
            dayLiesAhead.check(change.dueOn(), moment.on());
        }
        if (change.responsible() != null) {
            staysInTheArea.check(organ(change.responsible()), organ(office), moment.on());
        }
        return entry == null ? begun(change) : taken(entry, action, change, moment);
    }

    private LedgerChange begun(LedgerChange change) {
        return saying(change, change.facts().with(LedgerFact.SCHEME, duties.defaultScheme()));
    }

    private LedgerChange taken(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        Actor actor = Objects.requireNonNull(moment.by());
        switch (action) {
            case EXTEND -> {
                dayLiesAhead.checkExtension(Objects.requireNonNull(change.dueOn()), entry.dueOn());
                notByItsLeader(entry, actor, "延期");
                return saying(change, change.facts().with(LedgerFact.APPROVED_BY, actor.name()));
            }
            case HAND_OVER -> {
                handedToAnother.check(entry.facts(), change.facts());
                return saying(change, forgettingTheAccount(change.facts()));
            }
            case REPORT_DONE -> resolution(entry.facts().and(change.facts()), moment.on());
            case VERIFY -> {
                verifiedBySomebodyElse.check(entries.history(entry.id()), actor);
                notByItsLeader(entry, actor, "核查");
                leaderDoesNotJudge.checkPersonInCharge(entry.facts(), actor, "核查");
                return saying(change, change.facts().with(LedgerFact.VERIFIED_BY, actor.name()));
            }
            case STRIKE_OFF -> {
                notByItsLeader(entry, actor, "销案");
                promisesAreKept.check(entries.childrenOf(entry.id(), LedgerKind.TASK, actor));
            }
            case REOPEN ->
                cases.checkInOneCaseOnly(entries.mattersOf(entry.id()), entry.office(), entry.id());
            default -> {}
        }
        return change;
    }

    /** The next leader has another account or none; facts are never forgotten, so that "none" has to be said. */
    private static LedgerFacts forgettingTheAccount(LedgerFacts facts) {
        return facts.says(LedgerFact.LEADER_ACCOUNT)
                ? facts
                : facts.with(LedgerFact.LEADER_ACCOUNT, LeaderDoesNotJudgeOwnCase.NO_ACCOUNT);
    }

    private void notByItsLeader(LedgerEntry entry, Actor actor, String what) {
        leaderDoesNotJudge.check(entry.facts(), actor, cases.loginName(actor.officer()), what);
    }

    @Override
    public void after(LedgerEntry entry, LedgerAction action, LedgerChange change, LedgerMoment moment) {
        Actor actor = Objects.requireNonNull(moment.by());
        switch (action) {
            case PLAN -> {
                if (entries.history(entry.id()).stream().filter(step -> step.action() == LedgerAction.PLAN).count() == 1) {
                    papers.approve(entry, actor, moment.on());
                }
            }
            case STRIKE_OFF -> {
                var resolution = resolution(entry.facts(), moment.on());
                papers.close(entry, duties.inWords(entry), resolution.on(), actor, moment.on());
                resolve.resolveAll(entries.mattersOf(entry.id()), resolution, entry.number(), actor, moment.on());
            }
            case REOPEN ->
                resolve.revokeAll(
                        entries.mattersOf(entry.id()),
                        change.facts().text(LedgerFact.REASON).orElse(""),
                        entry.number(),
                        actor,
                        moment.on());
            default -> {}
        }
    }

    private static Resolution resolution(LedgerFacts facts, LocalDate otherwise) {
        var on = facts.date(LedgerFact.RESOLVED_ON).orElse(otherwise);
        return new Resolution(
                facts.choice(LedgerFact.PROOF, ResolutionProof.class).orElseThrow(),
                facts.text(LedgerFact.DOCUMENT_NUMBER).orElse(null),
                facts.text(LedgerFact.RESULT).orElse(null),
                on);
    }

    private static LedgerChange saying(LedgerChange change, LedgerFacts facts) {
        return new LedgerChange(
                facts,
                change.responsible(),
                change.dueOn(),
                change.added(),
                change.removed(),
                change.other(),
                change.document());
    }

    private Organ organ(UUID id) {
        return organs.findById(id).orElseThrow(NotFound::new);
    }
}
