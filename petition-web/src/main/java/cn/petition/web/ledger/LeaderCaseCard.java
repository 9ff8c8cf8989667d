package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.leadercase.CaseDuties;
import cn.petition.workflow.leadercase.CaseDuty;
import cn.petition.workflow.leadercase.DutyProgress;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** On the page of a leader's case: its duties with their progress, its leaders one after the other, its meetings. */
@Component
class LeaderCaseCard implements LedgerCardPart {

    private static final Set<LedgerAction> LEADER_STEPS = Set.of(LedgerAction.BEGIN, LedgerAction.HAND_OVER);

    /** One duty on the page. */
    public record Duty(String name, String progress, String tone, String words, String on) {}

    /** A leader and since when; the last one leads the case now. */
    public record LeaderSince(String leader, String since) {}

    /**
     * @param record where the progress of the duties is recorded, {@code null} where the officer may not
     * @param meetings how often the petitioner was met
     */
    public record Card(
            String scheme, List<Duty> duties, List<LeaderSince> leaders, long meetings, @Nullable String record) {}

    private final CaseDuties duties;
    private final LedgerEntries entries;
    private final Organs organs;

    LeaderCaseCard(CaseDuties duties, LedgerEntries entries, Organs organs) {
        this.duties = duties;
        this.entries = entries;
        this.organs = organs;
    }

    @Override
    public LedgerKind kind() {
        return LedgerKind.LEADER_CASE;
    }

    @Override
    public void fill(LedgerEntry entry, OfficerPrincipal officer, Model model) {
        var log = entries.history(entry.id());
        boolean mayRecord = new LedgerStanding(officer.actor(), organs)
                .offered(entry).stream().anyMatch(row -> row.action() == LedgerAction.NOTE);
        model.addAttribute("card", new Card(
                entry.facts().text(LedgerFact.SCHEME).orElse(""),
                duties.of(entry).stream().map(LeaderCaseCard::duty).toList(),
                log.stream().filter(step -> LEADER_STEPS.contains(step.action())).map(LeaderCaseCard::leader).toList(),
                log.stream().filter(step -> step.action() == LedgerAction.MEET).count(),
                mayRecord ? LedgerPaths.line(entry) + "/duties" : null));
    }

    private static Duty duty(CaseDuty duty) {
        return new Duty(
                duty.name(),
                Labels.of(duty.progress()),
                tone(duty.progress()),
                Stream.of(duty.person(), duty.words()).flatMap(Stream::ofNullable).collect(Collectors.joining("，")),
                duty.on() == null ? "" : ChineseDate.of(duty.on()));
    }

    private static String tone(DutyProgress progress) {
        return switch (progress) {
            case NOT_STARTED -> "waiting";
            case UNDER_WAY -> "working";
            case DONE -> "done";
        };
    }

    private static LeaderSince leader(LedgerStep step) {
        return new LeaderSince(
                Stream.of(LedgerFact.LEADER, LedgerFact.LEADER_POST)
                        .flatMap(fact -> step.facts().text(fact).stream())
                        .collect(Collectors.joining("，")),
                ChineseDate.of(step.occurredOn()));
    }
}
