package cn.petition.reporting.annualreport;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.secrecy.UuidV7;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a report plans for the next year, item by item, and what this year's report says came of last year's items. */
@Service
@Transactional
public class ReportPlans {

    /** What came of a planned item. */
    public enum Result {
        DONE("已完成"),
        PARTLY("部分完成"),
        NOT_DONE("未完成");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param carriedFrom the item of the year before that was not finished, {@code null} for a new one */
    public record Item(UUID id, int ordinal, String words, @Nullable UUID carriedFrom) {}

    /** @param reference number of the matter or ledger line that shows it, {@code null} for words alone */
    public record Outcome(Result result, String evidence, @Nullable String reference, String by) {}

    /** One item of last year's plan, as this year's report judges it. */
    public record Checked(Item item, @Nullable Outcome outcome, boolean carriedOn) {}

    private final JdbcClient jdbc;
    private final AnnualReports reports;
    private final Editions editions;
    private final UuidV7 ids;
    private final Clock clock;

    ReportPlans(JdbcClient jdbc, AnnualReports reports, Editions editions, UuidV7 ids, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.editions = editions;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Item> items(AnnualReport report) {
        return jdbc.sql("select id, ordinal, words, carried_from from annual_report_plan where report_id = :report"
                        + " order by ordinal")
                .param("report", report.id())
                .query(Item.class)
                .list();
    }

    /** Adds items to the plan for the next year, one for each line. */
    public void add(AnnualReport report, List<String> words) {
        reports.change(report);
        words.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> insert(report, line, null));
    }

    /** Carries on an item that was not finished; once. */
    public void carryOn(AnnualReport report, UUID lastYears) {
        lastYearsItem(report, lastYears).ifPresent(item -> {
            reports.change(report);
            boolean already = items(report).stream().anyMatch(one -> lastYears.equals(one.carriedFrom()));
            if (!already) {
                insert(report, item.words(), lastYears);
            }
        });
    }

    private void insert(AnnualReport report, String words, @Nullable UUID carriedFrom) {
        jdbc.sql("""
                        insert into annual_report_plan (id, report_id, ordinal, words, carried_from)
                        select :id, :report, coalesce(max(ordinal), 0) + 1, :words, :from
                        from annual_report_plan where report_id = :report""")
                .param("id", ids.next())
                .param("report", report.id())
                .param("words", words)
                .param("from", carriedFrom)
                .update();
    }

    public void remove(AnnualReport report, UUID item) {
        reports.change(report);
        jdbc.sql("delete from annual_report_plan where report_id = :report and id = :id")
                .param("report", report.id())
                .param("id", item)
                .update();
    }

    /** The signed report of the year before about the same subject: of the same edition where there is one. */
    @Transactional(readOnly = true)
    public Optional<AnnualReport> lastYears(AnnualReport report) {
        var subject = editions.find(report.edition()).map(Edition::subject).orElse(ReportSubject.RULE_OF_LAW);
        var keys = editions.all().stream()
                .filter(edition -> edition.subject() == subject)
                .map(Edition::key)
                .toList();
        return jdbc.sql("select edition from annual_report where organ_id = :organ and year = :year"
                        + " and signed_at is not null and edition in (:editions)"
                        + " order by edition = :edition desc, signed_at desc limit 1")
                .param("organ", report.organ())
                .param("year", report.year() - 1)
                .param("editions", keys)
                .param("edition", report.edition())
                .query(String.class)
                .optional()
                .flatMap(edition -> reports.find(report.organ(), report.year() - 1, edition));
    }

    /** The items of last year's plan with what this report says came of them. */
    @Transactional(readOnly = true)
    public List<Checked> checked(AnnualReport report) {
        var own = items(report);
        return lastYears(report)
                .map(last -> items(last).stream()
                        .map(item -> new Checked(
                                item,
                                outcome(report, item.id()),
                                own.stream().anyMatch(one -> item.id().equals(one.carriedFrom()))))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable Outcome outcome(AnnualReport report, UUID item) {
        return jdbc.sql("select result, evidence, reference, officer_name as by from annual_report_plan_result"
                        + " where report_id = :report and plan_id = :item")
                .param("report", report.id())
                .param("item", item)
                .query(Outcome.class)
                .optional()
                .orElse(null);
    }

    /** Says what came of an item of last year's plan; saying it again replaces what was said. */
    public void judge(
            AnnualReport report, UUID item, Result result, String evidence, @Nullable String reference, Actor by) {
        if (lastYearsItem(report, item).isEmpty()) {
            return;
        }
        reports.change(report);
        jdbc.sql("""
                        insert into annual_report_plan_result
                            (report_id, plan_id, result, evidence, reference, officer_name, recorded_at)
                        values (:report, :item, :result, :evidence, :reference, :name, :now)
                        on conflict (report_id, plan_id) do update set result = excluded.result,
                            evidence = excluded.evidence, reference = excluded.reference,
                            officer_name = excluded.officer_name, recorded_at = excluded.recorded_at""")
                .param("report", report.id())
                .param("item", item)
                .param("result", result.name())
                .param("evidence", evidence)
                .param("reference", reference)
                .param("name", by.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<Item> lastYearsItem(AnnualReport report, UUID item) {
        return lastYears(report).stream()
                .flatMap(last -> items(last).stream())
                .filter(one -> one.id().equals(item))
                .findFirst();
    }

    /** The sentence that this year's report can say about last year's plan; empty without a plan. */
    public static String summary(List<Checked> checked) {
        if (checked.isEmpty()) {
            return "";
        }
        long done = count(checked, Result.DONE);
        long partly = count(checked, Result.PARTLY);
        long not = count(checked, Result.NOT_DONE);
        var words = new StringBuilder("上一年度安排的" + checked.size() + "项工作，");
        words.append(done == checked.size() ? "已全部完成" : "已完成" + done + "项");
        if (partly > 0) {
            words.append("，部分完成").append(partly).append("项");
        }
        if (not > 0) {
            words.append("，未完成").append(not).append("项");
        }
        return words.append("。").toString();
    }

    private static long count(List<Checked> checked, Result result) {
        return checked.stream()
                .filter(one -> one.outcome() != null && one.outcome().result() == result)
                .count();
    }
}
