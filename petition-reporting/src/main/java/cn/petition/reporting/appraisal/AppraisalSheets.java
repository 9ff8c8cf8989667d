package cn.petition.reporting.appraisal;

import cn.petition.domain.ledger.AppraisalScores;
import cn.petition.domain.ledger.AppraisedOrgans;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerStep;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.OrganKind;
import cn.petition.domain.organ.Organs;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistics;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The score sheet of a round of appraisal. Until the round is verified it is computed whenever somebody looks; from then
 * on it is what was kept at the verification. Sealed matters are in no score, whoever looks.
 */
@Service
@Transactional
public class AppraisalSheets implements AppraisalScores {

    /**
     * A sheet as shown.
     *
     * @param knownAt moment of the verification, {@code null} while the round is computed
     */
    public record Sheet(
            Period period,
            LocalDate asOf,
            @Nullable Instant knownAt,
            List<Indicator> indicators,
            List<Placing> placings) {}

    private final Indicators indicators;
    private final Statistics statistics;
    private final CountFigures figures;
    private final LedgerEntries entries;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final Clock clock;

    AppraisalSheets(
            Indicators indicators,
            Statistics statistics,
            CountFigures figures,
            LedgerEntries entries,
            Organs organs,
            JdbcClient jdbc,
            Clock clock) {
        this.indicators = indicators;
        this.statistics = statistics;
        this.figures = figures;
        this.entries = entries;
        this.organs = organs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The sheet of a round as it counts now. */
    public Sheet sheet(LedgerEntry round) {
        boolean verified = round.status() == LedgerStatus.VERIFIED || round.status() == LedgerStatus.CLOSED;
        return verified ? kept(round) : computed(round);
    }

    private static Period year(LedgerEntry round) {
        return Period.year((int) (long) round.facts().number(LedgerFact.YEAR).orElseThrow());
    }

    private static LocalDate asOf(LedgerEntry round) {
        return round.facts().date(LedgerFact.AS_OF).orElseGet(() -> year(round).last());
    }

    private Sheet computed(LedgerEntry round) {
        var used = indicators.inUse();
        var corrections = corrections(round);
        var placings = appraised(round).stream()
                .map(organ -> placing(round, organ, used, corrections))
                .toList();
        return new Sheet(year(round), asOf(round), null, used, Placing.ranked(placings));
    }

    /** Organs right below the one that holds the round, in the order of their codes. */
    private List<Organ> appraised(LedgerEntry round) {
        var holder = organs.findById(round.office()).orElseThrow();
        boolean areas = round.facts().choice(LedgerFact.FORM, AppraisedOrgans.class).orElse(AppraisedOrgans.AREAS)
                == AppraisedOrgans.AREAS;
        return organs.findAllByOrderByPath().stream()
                .filter(organ -> holder.id().equals(organ.parent()))
                .filter(organ -> areas ? organ.isPetitionOffice() : organ.kind() == OrganKind.DEPARTMENT)
                .toList();
    }

    private Placing placing(
            LedgerEntry round, Organ organ, List<Indicator> used, Map<String, LedgerStep> corrections) {
        var holder = organs.findById(round.office()).orElseThrow();
        var below = organs.findAllByOrderByPath().stream()
                .filter(one -> one.isWithin(organ))
                .map(Organ::id)
                .toList();
        var scope = Scope.openTo(holder.id(), holder.name())
                .knownToBeAboveAll(organs.isAboveAll(holder))
                .within(organ.id(), below, organ.name());
        var inquiry = new Inquiry(year(round), scope, AsOf.endOf(asOf(round), clock));
        var counted = figures.count(used.stream().map(one -> statistics.withKey(one.key())).toList(), inquiry);
        var marks = new ArrayList<Mark>();
        for (var one : used) {
            var value = counted.of(one.key());
            long whole = value.whole() == null ? 0 : value.whole();
            var correction = Optional.ofNullable(corrections.get(organ.code() + " " + one.key()));
            marks.add(new Mark(
                    one,
                    value.part(),
                    whole,
                    one.marks(value.part(), whole),
                    correction.flatMap(step -> step.facts().text(LedgerFact.SCORE)).map(BigDecimal::new).orElse(null),
                    correction.flatMap(step -> step.facts().text(LedgerFact.REASON)).orElse(null)));
        }
        return Placing.unranked(organ.id(), organ.code(), organ.name(), marks);
    }

    /** The last correction of each score, by organ and indicator. */
    private Map<String, LedgerStep> corrections(LedgerEntry round) {
        var last = new HashMap<String, LedgerStep>();
        for (var step : entries.history(round.id())) {
            if (step.action() == LedgerAction.CORRECT) {
                last.put(
                        step.facts().text(LedgerFact.APPRAISED).orElse("") + " "
                                + step.facts().text(LedgerFact.INDICATOR).orElse(""),
                        step);
            }
        }
        return last;
    }

    private Sheet kept(LedgerEntry round) {
        record Row(UUID organ, String code, String name, Mark mark) {}
        var rows = jdbc.sql("""
                        select s.organ_id, o.code, o.name, s.key, s.ordinal, s.weight, s.full_marks, s.higher, s.least,
                            s.part, s.whole, s.computed, s.corrected, s.reason
                        from appraisal_score s join organ o on o.id = s.organ_id
                        where s.entry_id = :round and s.sequence =
                            (select max(x.sequence) from appraisal_score x where x.entry_id = :round)
                        order by o.code, s.ordinal, s.key""")
                .param("round", round.id())
                .query((row, one) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        new Mark(
                                new Indicator(
                                        row.getString(4), row.getInt(5), row.getInt(6), row.getBigDecimal(7),
                                        row.getBoolean(8), row.getInt(9)),
                                row.getLong(10),
                                row.getLong(11),
                                row.getBigDecimal(12),
                                row.getBigDecimal(13),
                                row.getString(14))))
                .list();
        var byOrgan = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row -> byOrgan.computeIfAbsent(row.organ(), one -> new ArrayList<>()).add(row));
        var placings = byOrgan.values().stream()
                .map(some -> Placing.unranked(
                        some.get(0).organ(),
                        some.get(0).code(),
                        some.get(0).name(),
                        some.stream().map(Row::mark).toList()))
                .toList();
        var used = placings.isEmpty()
                ? List.<Indicator>of()
                : placings.get(0).marks().stream().map(Mark::indicator).toList();
        var verified = entries.history(round.id()).stream()
                .filter(step -> step.action() == LedgerAction.VERIFY)
                .reduce((earlier, later) -> later)
                .map(LedgerStep::recordedAt)
                .orElse(null);
        return new Sheet(year(round), asOf(round), verified, used, Placing.ranked(placings));
    }

    @Override
    public Optional<Score> score(LedgerEntry round, String organCode, String indicator) {
        return computed(round).placings().stream()
                .filter(placing -> placing.code().equals(organCode))
                .flatMap(placing -> placing.marks().stream())
                .filter(mark -> mark.indicator().key().equals(indicator))
                .map(mark -> new Score(mark.value(), mark.indicator().full()))
                .findFirst();
    }

    @Override
    public void freeze(LedgerEntry round, LedgerMoment moment) {
        for (var placing : computed(round).placings()) {
            for (var mark : placing.marks()) {
                jdbc.sql("insert into appraisal_score (entry_id, sequence, organ_id, key, ordinal, weight, full_marks,"
                                + " higher, least, part, whole, computed, corrected, reason) values (:round, :sequence,"
                                + " :organ, :key, :ordinal, :weight, :full, :higher, :least, :part, :whole, :computed,"
                                + " :corrected, :reason)")
                        .param("round", round.id())
                        .param("sequence", round.version())
                        .param("organ", placing.organ())
                        .param("key", mark.indicator().key())
                        .param("ordinal", mark.indicator().ordinal())
                        .param("weight", mark.indicator().weight())
                        .param("full", mark.indicator().full())
                        .param("higher", mark.indicator().higher())
                        .param("least", mark.indicator().least())
                        .param("part", mark.part())
                        .param("whole", mark.whole())
                        .param("computed", mark.computed(), Types.NUMERIC)
                        .param("corrected", mark.corrected(), Types.NUMERIC)
                        .param("reason", mark.reason(), Types.VARCHAR)
                        .update();
            }
        }
    }
}
