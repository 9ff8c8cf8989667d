package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.web.component.Link;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ledgers say about one matter, and in which of them the officer may enter it. */
@Component
public class MatterLedgers {

    private static final List<LedgerKind> ENTERED_FROM_A_MATTER = List.of(
            LedgerKind.LEADER_CASE, LedgerKind.SUPERVISION, LedgerKind.BACKLOG_CASE, LedgerKind.SUGGESTION, LedgerKind.MEETING);

    private final LedgerAccess access;
    private final LedgerEntries entries;
    private final Organs organs;
    private final Clock clock;

    MatterLedgers(LedgerAccess access, LedgerEntries entries, Organs organs, Clock clock) {
        this.access = access;
        this.entries = entries;
        this.organs = organs;
        this.clock = clock;
    }

    /** The panel on the page of a matter. */
    public record Panel(List<Line> lines, List<Link> begin) {

        public boolean empty() {
            return lines.isEmpty() && begin.isEmpty();
        }
    }

    /** One line about the matter. */
    public record Line(
            String ledger, String number, String href, String title, String status, String tone, @Nullable String dueState, String due) {}

    /** @param sealed an accusation stays out of all ledgers (Art. 30) */
    @Transactional(readOnly = true)
    public Panel of(UUID matter, String number, boolean sealed, Actor actor) {
        var readable = Arrays.stream(LedgerKind.values()).filter(kind -> access.mayRead(kind, actor)).toList();
        LocalDate today = LocalDate.now(clock);
        var standing = new LedgerStanding(actor, organs);
        return new Panel(
                entries.about(matter, readable, actor).stream().map(entry -> line(entry, today)).toList(),
                sealed
                        ? List.of()
                        : ENTERED_FROM_A_MATTER.stream()
                                .filter(kind -> readable.contains(kind) && standing.mayBegin(kind))
                                .map(kind -> kind == LedgerKind.MEETING
                                        ? new Link("列入会议议程", "/petitions/" + number + "/agenda")
                                        : new Link(
                                                "新建" + Labels.of(kind), LedgerPaths.list(kind) + "/new?matter=" + number))
                                .toList());
    }

    private static Line line(LedgerEntry entry, LocalDate today) {
        return new Line(
                Labels.of(entry.kind()),
                entry.number(),
                LedgerPaths.line(entry),
                entry.title(),
                Labels.of(entry.status()),
                LedgerWords.tone(entry.status()),
                LedgerWords.dueState(entry.status(), entry.dueOn(), today),
                LedgerWords.dueWords(entry.dueOn(), today));
    }
}
