package cn.petition.workflow.sweep;

import cn.petition.domain.legal.Region;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.workflow.notice.LedgerNotices;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at every open duty and tells whoever owes it that its day comes near or has passed (巡查). It goes by the state
 * of today and not by what happened since the last time: one run after days of standstill says all there is to say, and
 * what was told once is never told again.
 */
@Service
public class SweepDeadlines {

    private static final UUID BEGINNING = new UUID(0, 0);

    private final OpenDuties duties;
    private final WrittenNotices notices;
    private final LedgerNotices ledgers;
    private final ObligationClocks clocks;
    private final ParameterValues parameters;
    private final JdbcClient jdbc;
    private final UuidV7 ids;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SweepDeadlines(
            OpenDuties duties,
            WrittenNotices notices,
            LedgerNotices ledgers,
            ObligationClocks clocks,
            ParameterValues parameters,
            JdbcClient jdbc,
            UuidV7 ids,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.duties = duties;
        this.notices = notices;
        this.ledgers = ledgers;
        this.clocks = clocks;
        this.parameters = parameters;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * One sweep over everything, batch by batch, each in a transaction of its own.
     *
     * @param by who asked for it, {@code null} for the daily one
     */
    public SweepResult sweep(@Nullable UUID by) {
        UUID run = begin(by);
        LocalDate today = LocalDate.now(clock);
        Map<String, Thresholds> settled = new HashMap<>();
        SweepResult result = SweepResult.NONE;
        UUID after = BEGINNING;
        while (true) {
            List<OpenDuties.Owed> batch = duties.after(after);
            if (batch.isEmpty()) {
                break;
            }
            result = result.plus(tell(batch, today, settled));
            after = batch.get(batch.size() - 1).obligation();
        }
        transaction.executeWithoutResult(status -> notices.retire());
        result = result.plus(new SweepResult(0, ledgers.sweep()));
        finish(run, result);
        return result;
    }

    private SweepResult tell(List<OpenDuties.Owed> batch, LocalDate today, Map<String, Thresholds> settled) {
        var calendar = clocks.current().calendar();
        var dues = new ArrayList<WrittenNotices.Due>();
        for (OpenDuties.Owed duty : batch) {
            var course = new Thresholds.Course(duty.startedOn(), duty.dueOn(), duty.overdueAfter(), duty.unit());
            if (duty.recipient() != null) {
                thresholds(duty.place(), today, settled)
                        .reached(course, today, calendar)
                        .ifPresent(point -> dues.add(new WrittenNotices.Due(duty, point)));
            }
        }
        Integer told = transaction.execute(status -> notices.write(dues));
        int looked = (int) batch.stream().map(OpenDuties.Owed::obligation).distinct().count();
        return new SweepResult(looked, told == null ? 0 : told);
    }

    private Thresholds thresholds(@Nullable String place, LocalDate today, Map<String, Thresholds> settled) {
        return settled.computeIfAbsent(
                place == null ? "" : place,
                code -> Thresholds.parse(parameters
                        .current()
                        .text(ParameterKey.DEADLINE_NOTICE_THRESHOLDS, today, Region.ofPlace(place))));
    }

    private UUID begin(@Nullable UUID by) {
        UUID run = ids.next();
        jdbc.sql("insert into sweep_run (id, started_at, started_by) values (:id, :at, :by)")
                .param("id", run)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .update();
        return run;
    }

    private void finish(UUID run, SweepResult result) {
        jdbc.sql("update sweep_run set finished_at = :at, looked = :looked, told = :told where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("looked", result.looked())
                .param("told", result.told())
                .param("id", run)
                .update();
    }
}
