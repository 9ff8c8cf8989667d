package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.secrecy.UuidV7;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The duties of a case by the scheme that the office chose; schemes and names are data. */
@Component
public class CaseDuties {

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final UuidV7 ids;

    CaseDuties(JdbcClient jdbc, LedgerEntries entries, UuidV7 ids) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.ids = ids;
    }

    /** A row of the scheme with what was recorded last. */
    record Recorded(
            String code,
            String name,
            @Nullable String toldBy,
            @Nullable String progress,
            @Nullable String person,
            @Nullable String words,
            @Nullable LocalDate occurredOn) {}

    /** Names of the schemes from which a case may choose, the usual one first. */
    public List<String> schemes() {
        return jdbc.sql("select name from leader_case_scheme where active order by ordinal").query(String.class).list();
    }

    String defaultScheme() {
        return schemes().get(0);
    }

    /** All duties of a case in the order of its scheme. */
    @Transactional(readOnly = true)
    public List<CaseDuty> of(LedgerEntry line) {
        boolean planned = entries.history(line.id()).stream().anyMatch(step -> step.action() == LedgerAction.PLAN);
        return jdbc.sql("""
                        select i.code, i.name, i.told_by, p.progress, p.person, p.words, p.occurred_on
                        from leader_case_item i join leader_case_scheme s on s.code = i.scheme_code
                        left join lateral (select * from leader_case_progress one
                            where one.entry_id = :line and one.item_code = i.code order by one.step desc limit 1) p on true
                        where s.name = :scheme order by i.ordinal""")
                .param("line", line.id())
                .param("scheme", line.facts().text(LedgerFact.SCHEME).orElseGet(this::defaultScheme))
                .query(Recorded.class)
                .stream()
                .map(row -> duty(row, line, planned))
                .toList();
    }

    private static CaseDuty duty(Recorded row, LedgerEntry line, boolean planned) {
        if (row.toldBy() == null) {
            return new CaseDuty(
                    row.code(),
                    row.name(),
                    false,
                    row.progress() == null ? DutyProgress.NOT_STARTED : DutyProgress.valueOf(row.progress()),
                    row.person(),
                    row.words(),
                    row.occurredOn());
        }
        Optional<String> said = switch (row.toldBy()) {
            case "LEADER" -> said(line, LedgerFact.LEADER, LedgerFact.LEADER_POST);
            case "PERSON_IN_CHARGE" -> said(line, LedgerFact.PERSON_IN_CHARGE);
            case "PLAN" -> planned ? said(line, LedgerFact.MEASURES) : Optional.empty();
            default -> Optional.ofNullable(line.dueOn()).map(ChineseDate::of);
        };
        return new CaseDuty(
                row.code(),
                row.name(),
                true,
                said.isPresent() ? DutyProgress.DONE : DutyProgress.NOT_STARTED,
                null,
                said.orElse(null),
                null);
    }

    private static Optional<String> said(LedgerEntry line, LedgerFact... facts) {
        String words = Stream.of(facts)
                .flatMap(fact -> line.facts().text(fact).stream())
                .collect(Collectors.joining("，"));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** All duties in one text, as the closing record prints them. */
    String inWords(LedgerEntry line) {
        return of(line).stream().map(CaseDuties::words).collect(Collectors.joining("\n"));
    }

    static String words(CaseDuty duty) {
        String detail = Stream.of(duty.person(), duty.words())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining("，"));
        return duty.name() + "：" + (duty.told() ? "" : Labels.of(duty.progress())) + (detail.isEmpty() || duty.told() ? "" : "，")
                + (duty.told() && detail.isEmpty() ? Labels.of(duty.progress()) : detail);
    }

    /** Keeps what a step recorded. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(LedgerEntry line, List<CaseDuty> said, LocalDate on) {
        for (CaseDuty duty : said) {
            jdbc.sql("""
                            insert into leader_case_progress (id, entry_id, step, item_code, progress, person, words, occurred_on)
                            values (:id, :line, :step, :item, :progress, :person, :words, :on)""")
                    .param("id", ids.next())
                    .param("line", line.id())
                    .param("step", line.version())
                    .param("item", duty.code())
                    .param("progress", duty.progress().name())
                    .param("person", duty.person(), Types.VARCHAR)
                    .param("words", duty.words(), Types.VARCHAR)
                    .param("on", on)
                    .update();
        }
    }

    static LedgerChange note(List<CaseDuty> said, @Nullable String scheme) {
        String words = said.stream().map(CaseDuties::words).collect(Collectors.joining("；"));
        return LedgerChange.saying(LedgerFacts.NONE
                .with(LedgerFact.CONTENT, words.isEmpty() ? "包案方式改为" + scheme : words)
                .with(LedgerFact.SCHEME, scheme));
    }
}
