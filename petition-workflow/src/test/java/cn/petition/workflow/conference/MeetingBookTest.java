package cn.petition.workflow.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.petition.ActionRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeetingBookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final MeetingBook book = new MeetingBook();
    private final LedgerMoment moment = new LedgerMoment(null, DAY, Instant.EPOCH);

    @Test
    void a_planned_meeting_is_due_on_its_day() {
        var line = new NewLine(LedgerKind.MEETING, UUID.randomUUID(), null, "第一次联席会议", null);
        var planned = LedgerChange.saying(LedgerFacts.NONE.with(LedgerFact.HELD_ON, "2026-03-20"));
        assertThat(book.before(null, line, LedgerAction.BEGIN, planned, moment).dueOn()).isEqualTo("2026-03-20");
    }

    @Test
    void a_held_meeting_has_the_day_it_took_place_and_waits_a_week_for_its_minutes() {
        var held = book.before(null, null, LedgerAction.HOLD, LedgerChange.none(), moment);
        assertThat(held.facts().date(LedgerFact.HELD_ON)).contains(DAY);
        assertThat(held.dueOn()).isEqualTo("2026-03-09");
        assertThatThrownBy(() ->
                        book.before(null, null, LedgerAction.HOLD, LedgerChange.none().until(DAY.minusDays(1)), moment))
                .isInstanceOf(ActionRefused.class);
    }
}
