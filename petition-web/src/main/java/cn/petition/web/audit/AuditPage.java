package cn.petition.web.audit;

import cn.petition.web.component.Choice;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The audit record on a page.
 *
 * @param checkpoint the last checkpoint in words
 * @param next address of the next page; null on the last one
 */
record AuditPage(
        AuditQuery.Words words,
        List<Row> rows,
        List<Choice> actions,
        List<Choice> outcomes,
        String checkpoint,
        @Nullable String next) {

    /** One record in finished words; of fields it has the names, never the values. */
    record Row(
            String at, String who, String organ, String action, String subject, String fields, String reason, String outcome, String tone) {}

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("labels", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static AuditPage of(
            AuditQuery query, List<AuditEvents.Event> found, AuditEvents.@Nullable Checkpoint last, ZoneId zone) {
        List<AuditEvents.Event> shown = found.stream().limit(AuditEvents.PAGE_SIZE).toList();
        String next = null;
        if (found.size() > shown.size()) {
            AuditEvents.Event end = shown.get(shown.size() - 1);
            next = query.words().address()
                    .queryParam("before", end.recordedAt() + "_" + end.id())
                    .encode()
                    .toUriString();
        }
        String checkpoint = last == null
                ? "还没有检查点"
                : "第 %d 号，%s，记录 %,d 条".formatted(last.number(), TIME.format(last.takenAt().atZone(zone)), last.events());
        return new AuditPage(
                query.words(), shown.stream().map(event -> row(event, zone)).toList(), knownActions(), knownOutcomes(), checkpoint, next);
    }

    private static Row row(AuditEvents.Event event, ZoneId zone) {
        return new Row(
                TIME.format(event.recordedAt().atZone(zone)),
                event.officer() == null ? "系统" : event.officer(),
                event.organ() == null ? "—" : event.organ(),
                word("AuditAction.", event.action()),
                word("AuditSubject.", event.subjectType()) + " " + event.subjectId(),
                event.fields().stream().map(AuditPage::field).collect(Collectors.joining("、")),
                event.reason() == null ? "" : event.reason(),
                word("AuditOutcome.", event.outcome()),
                event.outcome().equals("DONE") ? "done" : "waiting");
    }

    /** A granted or withdrawn role carries the name of the role behind the dot. */
    private static String field(String name) {
        int dot = name.indexOf('.');
        if (dot > 0 && WORDS.containsKey("Role." + name.substring(dot + 1))) {
            return word("AuditField.", name.substring(0, dot)) + word("Role.", name.substring(dot + 1));
        }
        return word("AuditField.", name);
    }

    private static List<Choice> knownActions() {
        return WORDS.keySet().stream()
                .filter(key -> key.startsWith("AuditAction."))
                .map(key -> new Choice(key.substring("AuditAction.".length()), WORDS.getString(key)))
                .sorted(Comparator.comparing(Choice::value))
                .toList();
    }

    private static List<Choice> knownOutcomes() {
        return List.of(
                new Choice("DONE", word("AuditOutcome.", "DONE")),
                new Choice("REFUSED", word("AuditOutcome.", "REFUSED")),
                new Choice("FAILED", word("AuditOutcome.", "FAILED")));
    }

    /** A word that nobody has translated yet is shown as it was recorded: better than hiding the record. */
    private static String word(String prefix, String code) {
        return WORDS.containsKey(prefix + code) ? WORDS.getString(prefix + code) : code;
    }
}
