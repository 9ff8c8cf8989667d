package cn.petition.reporting.ledger;

import cn.petition.domain.ledger.LedgerVisibility;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.supervision.SupervisionCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Matters that were supervised by a letter (督办信访事项), each counted once however many letters it took. */
@Component
@Transactional(readOnly = true)
public class SupervisedMatters {

    private static final String SUPERVISED = """
            select count(*) from matter m where m.id in (
                select l.matter_id from ledger_step s
                join ledger_entry e on e.id = s.entry_id
                join ledger_matter l on l.entry_id = e.id and l.until_step is null
                where s.kind = 'SUPERVISION' and s.action = 'SIGN' and s.occurred_on >= :from and s.occurred_on < :until
                    and\s""";

    private final JdbcClient jdbc;
    private final Organs organs;

    SupervisedMatters(JdbcClient jdbc, Organs organs) {
        this.jdbc = jdbc;
        this.organs = organs;
    }

    /** What makes the matters of a line important ones; empty when nothing does. */
    public List<SupervisionCategory> categoriesOf(UUID entry) {
        return Arrays.stream(SupervisionCategory.values())
                .filter(category -> jdbc.sql("""
                                select exists (select 1 from ledger_matter l join matter m on m.id = l.matter_id
                                    where l.entry_id = :entry and l.until_step is null and\s"""
                                + category.condition("m") + ")")
                        .param("entry", entry)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /**
     * Matters of one category whose first or a later letter was signed in a period (件).
     *
     * @param category {@code null} for all matters that are of any of them
     * @param until the day after the period
     */
    public long count(@Nullable SupervisionCategory category, LocalDate from, LocalDate until, Actor actor) {
        String important = category == null
                ? String.join(" or ", Arrays.stream(SupervisionCategory.values()).map(one -> one.condition("m")).toList())
                : category.condition("m");
        return jdbc.sql(SUPERVISED + LedgerVisibility.condition("e") + ") and (" + important + ")")
                .param("from", from)
                .param("until", until)
                .params(LedgerVisibility.parameters(actor, organs.findById(actor.organ()).orElseThrow()))
                .query(Long.class)
                .single();
    }

    /** The same for each category; their sum may be more than the matters that are of any. */
    public Map<SupervisionCategory, Long> byCategory(LocalDate from, LocalDate until, Actor actor) {
        var counts = new EnumMap<SupervisionCategory, Long>(SupervisionCategory.class);
        for (var category : SupervisionCategory.values()) {
            counts.put(category, count(category, from, until, actor));
        }
        return counts;
    }
}
