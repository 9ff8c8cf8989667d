package cn.petition.reporting.statistic;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.ledger.LedgerVisibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of each campaign, under the key that it was given ({@code campaign.hundred_days.resolved}); campaigns of
 * several offices with one key are one campaign, in which a matter counts once. A campaign counts as a whole, whatever
 * the period, as it stood at the as-of day.
 */
@Component
final class CampaignStatistics implements StatisticFamily {

    private static final Pattern KEY = Pattern.compile("campaign\\.([a-z][a-z0-9_]{0,39})\\.[a-z_]+");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int SHOWN = 6;

    private final JdbcClient jdbc;

    CampaignStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Statistic<?>> find(String key) {
        var form = KEY.matcher(key);
        if (!form.matches()) {
            return Optional.empty();
        }
        return jdbc.sql("select min(e.title) from ledger_entry e where e.kind = 'CAMPAIGN' and e.facts ->> 'FIGURE_KEY' = :key")
                .param("key", form.group(1))
                .query(String.class)
                .optional()
                .flatMap(title -> figures(form.group(1), title).stream()
                        .filter(figure -> figure.key().equals(key))
                        .findFirst());
    }

    @Override
    public boolean covers(String key) {
        var form = KEY.matcher(key);
        return form.matches()
                && figures(form.group(1), "").stream().anyMatch(figure -> figure.key().equals(key));
    }

    @Override
    public List<Statistics.Subject> subjects(Scope scope) {
        return jdbc.sql("select e.facts ->> 'FIGURE_KEY' as key, min(e.title) as title from ledger_entry e"
                        + " where e.kind = 'CAMPAIGN' and e.facts ->> 'FIGURE_KEY' is not null and "
                        + LedgerVisibility.condition("e", LedgerRowSource.READERS_PATH)
                        + " group by 1 order by max(e.begun_on) desc, 1 limit " + SHOWN)
                .param("readerOrgan", scope.reader())
                .param("viewerOrgan", scope.reader())
                .param("viewerOfficer", scope.readingOfficer())
                .query((row, one) -> new Statistics.Subject(
                        "专项：" + row.getString("title"), figures(row.getString("key"), row.getString("title")), false))
                .list();
    }

    /** The figures of one campaign; nothing for a key that is none. */
    static List<Statistic<?>> figures(String name, String title) {
        if (!NAME.matcher(name).matches()) {
            return List.of();
        }
        var lines = Condition.notStanding(LedgerStatus.CANCELLED)
                .and(Condition.partOf(LedgerKind.CAMPAIGN, "p.facts ->> 'FIGURE_KEY' = '" + name + "'"));
        var key = "campaign." + name + ".";
        var all = new ArrayList<Statistic<?>>();
        var assigned = matters(key + "assigned", "交办", lines, "“" + title + "”截至截止日在列、没有撤销的信访事项，每件只计一次，不限统计期。");
        var reported = matters(
                key + "reported",
                "已报结",
                lines.and(Condition.standing(LedgerStatus.REPORTED, LedgerStatus.CLOSED)),
                "交办中截至截止日责任单位已报结、没有被退回的。");
        var closed = matters(
                key + "closed", "已办结", lines.and(Condition.standing(LedgerStatus.CLOSED)), "交办中截至截止日已审核办结的；办结不等于化解。");
        var resolved = Tally.count(
                key + "resolved",
                "已化解",
                assigned.population().where(Condition.of("r.resolved_on is not null")),
                "交办中截至截止日矛盾本身已经化解的。");
        var onTime = Tally.count(
                key + "resolved_on_time",
                "按期化解",
                resolved.population().where(Condition.of("r.due_on is null or r.resolved_on <= r.due_on")),
                "已化解中化解之日不晚于时限的；在几处交办的，以最晚的时限计，没有时限的算按期。");
        all.add(assigned);
        all.add(reported);
        all.add(closed);
        all.add(resolved);
        all.add(onTime);
        all.add(Rate.of(key + "report_rate", "报结率", reported, assigned, "已报结 ÷ 交办。"));
        all.add(Rate.of(key + "resolution_rate", "化解率", resolved, assigned, "已化解 ÷ 交办。"));
        all.add(Rate.of(key + "on_time_rate", "按期化解率", onTime, assigned, "按期化解 ÷ 交办。"));
        all.add(matters(
                key + "from_city",
                "市交办",
                lines.and(Condition.partOf(LedgerKind.CAMPAIGN, source(CaseSource.CITY))),
                "交办中来自市级交办的。"));
        all.add(matters(
                key + "self_screened",
                "自行排查",
                lines.and(Condition.partOf(LedgerKind.CAMPAIGN, source(CaseSource.OWN_SCREENING))),
                "交办中来自自行排查的。"));
        return all;
    }

    private static String source(CaseSource source) {
        return "p.facts ->> '" + LedgerFact.SOURCE + "' = '" + source + "'";
    }

    private static Tally<Unit.Matters, Unit.Matters> matters(String key, String name, Condition lines, String words) {
        return Tally.count(
                key, name, Population.all(Grain.mattersIn(LedgerRows.all(LedgerKind.CAMPAIGN_MATTER), lines)), words);
    }
}
