package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerRow;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Labels;
import cn.petition.web.component.Fact;
import cn.petition.workflow.ledger.LedgerBook;
import cn.petition.workflow.ledger.LedgerBooks;
import cn.petition.workflow.ledger.LedgerField;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a ledger says, in the words of the office: the fields of its steps know how a fact is called and read. */
@Component
class LedgerWords {

    private static final int LONG_TEXT = 40;
    private static final int SOON = 7;

    private final LedgerBooks books;

    LedgerWords(LedgerBooks books) {
        this.books = books;
    }

    /** The facts of a line or a step, in the order in which the ledger asks for them. */
    List<Fact> facts(LedgerKind kind, LedgerFacts facts) {
        Map<LedgerFact, LedgerField> fields = fields(books.of(kind));
        return facts.values().entrySet().stream()
                .map(one -> fact(fields.get(one.getKey()), one.getKey(), one.getValue()))
                .toList();
    }

    private static Fact fact(@Nullable LedgerField field, LedgerFact fact, String said) {
        String words = words(field, fact, said);
        String label = field == null ? Labels.of(fact) : field.label();
        return new Fact(label, words, fact.type() == LedgerFact.Type.LONG_TEXT || words.length() > LONG_TEXT);
    }

    private static String words(@Nullable LedgerField field, LedgerFact fact, String said) {
        return switch (fact.type()) {
            case DATE -> ChineseDate.of(LocalDate.parse(said));
            case CHOICE -> field == null
                    ? said
                    : field.choices().stream()
                            .filter(one -> one.name().equals(said))
                            .map(Labels::of)
                            .findFirst()
                            .orElse(said);
            case TEXT, LONG_TEXT, NUMBER -> said;
        };
    }

    private static Map<LedgerFact, LedgerField> fields(LedgerBook book) {
        var fields = new LinkedHashMap<LedgerFact, LedgerField>();
        LedgerLifecycle.of(book.kind()).stream()
                .map(LedgerRow::action)
                .distinct()
                .flatMap(action -> book.shape(action).fields().stream())
                .forEach(field -> fields.putIfAbsent(field.fact(), field));
        return fields;
    }

    /** Colour of a state: whose turn it is, or that it is over. */
    static String tone(LedgerStatus status) {
        return switch (status) {
            case DRAFTED, PLANNED, ASSIGNED, UNDECIDED, ISSUED -> "waiting";
            case IN_PROGRESS, STANDING, HELD, CHECKED -> "working";
            case REPORTED, ANSWERED, VERIFIED, ESCALATED -> "neutral";
            case CLOSED, PETITIONED, RECORDED -> "done";
            case REPEATED, MERGED, OUTSIDE, CANCELLED -> "stopped";
        };
    }

    /** Name of the badge for a day until when somebody has to act; {@code null} without one or when it is over. */
    static @Nullable String dueState(LedgerStatus status, @Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null || !status.open()) {
            return null;
        }
        if (dueOn.isBefore(today)) {
            return "OVERDUE";
        }
        if (dueOn.equals(today)) {
            return "DUE_TODAY";
        }
        return ChronoUnit.DAYS.between(today, dueOn) <= SOON ? "DUE_SOON" : "RUNNING";
    }

    /** What stands beside the badge. */
    static String dueWords(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            return "已逾期" + -days + "日";
        }
        return days == 0 ? ChineseDate.of(dueOn) : "还有" + days + "日，" + ChineseDate.of(dueOn);
    }
}
