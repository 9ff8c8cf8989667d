package cn.petition.workflow.campaign;

import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.workflow.campaign.TakenOn.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many matters into a campaign or the backlog at once; each comes in whole or not at all, with the reason. */
@Service
@Transactional
public class TakeMattersOn {

    /** Matters at once, so that nobody waits for the lock on a campaign longer than a minute. */
    public static final int MOST = 10_000;

    private static final int LONGEST_TITLE = 200;

    private final MattersToTakeOn matters;
    private final LedgerEntries entries;
    private final Organs organs;
    private final Clock clock;

    TakeMattersOn(MattersToTakeOn matters, LedgerEntries entries, Organs organs, Clock clock) {
        this.matters = matters;
        this.entries = entries;
        this.organs = organs;
        this.clock = clock;
    }

    /**
     * Adds matters to a running campaign of the officer's organ.
     *
     * @param numbers as pasted, found or uploaded; said twice counts once
     * @throws ActionRefused when the officer may not, or the days cannot be
     */
    public TakenOn intoCampaign(UUID campaign, List<String> numbers, Terms terms, Actor actor) {
        LedgerEntry into = matters.campaign(campaign, actor);
        LocalDate due = terms.dueOn() == null ? into.dueOn() : terms.dueOn();
        MattersToTakeOn.checkDays(due, notInTheFuture(terms.on()), into.begunOn());
        return take(LedgerKind.CAMPAIGN_MATTER, campaign, into.title(), numbers, terms, due, actor);
    }

    /**
     * Adds the matters that stand for themselves in a hand-down batch.
     *
     * @throws ActionRefused when the officer may not, or the batch has no such matters
     */
    public TakenOn batchIntoCampaign(UUID campaign, UUID batch, Terms terms, Actor actor) {
        List<String> numbers = matters.standingIn(batch, actor);
        if (numbers.isEmpty()) {
            throw new ActionRefused("BatchHasStandingMatters", "这个批次还没有单独成件的事项，请先完成批次的判断。", null);
        }
        return intoCampaign(campaign, numbers, terms, actor);
    }

    /**
     * Takes matters on as backlog cases of the officer's organ.
     *
     * @throws ActionRefused when no source is given, the officer may not, or the days cannot be
     */
    public TakenOn asBacklog(List<String> numbers, Terms terms, Actor actor) {
        if (!terms.facts().says(LedgerFact.SOURCE)) {
            throw new ActionRefused("BacklogSaysFromWhere", "请选择积案的来源：上级交办还是本级排查。", null);
        }
        TargetDayNotBeforeTheBeginning.check(terms.dueOn(), notInTheFuture(terms.on()));
        matters.oneAtATime(actor.organ());
        return take(LedgerKind.BACKLOG_CASE, null, "积案台账", numbers, terms, terms.dueOn(), actor);
    }

    private TakenOn take(
            LedgerKind kind,
            @Nullable UUID parent,
            String ledger,
            List<String> numbers,
            Terms terms,
            @Nullable LocalDate due,
            Actor actor) {
        var row = new LedgerStanding(actor, organs).toBegin(kind);
        var asked = matters.knownHere(asked(numbers), actor);
        var found = matters.byNumbers(List.copyOf(asked), kind, parent, terms.responsible(), actor);
        var refused = new ArrayList<Refused>();
        var lines = new ArrayList<NewLine>();
        var changes = new ArrayList<LedgerChange>();
        String organ = matters.name(terms.responsible());
        for (CandidateMatter one : found) {
            asked.remove(one.number());
            var refusal = CandidateRules.refusal(one, ledger, organ);
            if (refusal.isPresent()) {
                refused.add(new Refused(one.number(), refusal.get().words()));
                continue;
            }
            lines.add(new NewLine(kind, actor.organ(), parent, title(one), one.place()));
            changes.add(LedgerChange.saying(terms.facts())
                    .by(MattersToTakeOn.organFor(one, terms.responsible(), actor))
                    .until(due)
                    .adding(List.of(one.id())));
        }
        asked.forEach(number -> refused.add(new Refused(number, "没有这个编号的事项，或者不在您的查看范围内，请核对编号。")));
        entries.beginAll(lines, changes, row, new LedgerMoment(actor, terms.on(), clock.instant()));
        return new TakenOn(lines.size(), refused);
    }

    private static Set<String> asked(List<String> numbers) {
        Set<String> asked = numbers.stream()
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (asked.isEmpty()) {
            throw new ActionRefused("SomethingIsTakenOn", "没有可以加入的事项，请填写编号或者换一个查询条件。", null);
        }
        if (asked.size() > MOST) {
            throw new ActionRefused("NotTooManyAtOnce", "一次最多加入 10,000 件，请分几次加入。", null);
        }
        return asked;
    }

    private static String title(CandidateMatter matter) {
        return matter.title().length() <= LONGEST_TITLE ? matter.title() : matter.title().substring(0, LONGEST_TITLE);
    }

    private LocalDate notInTheFuture(LocalDate on) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("LedgerStepNotInTheFuture", "日期不能晚于今天，请填写实际交办的日期。", null);
        }
        return on;
    }
}
