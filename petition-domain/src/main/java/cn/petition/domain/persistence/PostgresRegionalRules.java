package cn.petition.domain.persistence;

import cn.petition.domain.legal.LegalBasis;
import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.PeriodUnit;
import cn.petition.domain.legal.ProvisionTopic;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalPeriod;
import cn.petition.domain.legal.RegionalProvision;
import cn.petition.domain.legal.RegionalRegulation;
import cn.petition.domain.legal.RegionalRules;
import cn.petition.domain.legal.Regulation;
import cn.petition.domain.legal.StatutoryPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regional texts as they are stored, those that are switched off with them. */
@Component
class PostgresRegionalRules {

    private final JdbcClient jdbc;

    PostgresRegionalRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RegionalRules read() {
        Map<String, RegionalRegulation> texts = new HashMap<>();
        jdbc.sql("""
                        select code, region, title, valid_from, valid_to, enabled,
                               coalesce(applied_from, valid_from) as applied_from, applied_to
                        from regional_regulation""")
                .query((row, n) -> regulation(row))
                .list()
                .forEach(one -> texts.put(one.code(), one));
        List<RegionalPeriod> periods = jdbc.sql("""
                        select regulation_code, period, amount, unit, start_event, article, paragraph, item,
                               extension_at_most
                        from regional_period order by regulation_code, period""")
                .query((row, n) -> period(row, text(texts, row)))
                .list();
        List<RegionalProvision> provisions = jdbc.sql("""
                        select regulation_code, topic, value, article, paragraph, item
                        from regional_provision order by regulation_code, topic""")
                .query((row, n) -> provision(row, text(texts, row)))
                .list();
        return new RegionalRules(periods, provisions);
    }

    private static RegionalRegulation text(Map<String, RegionalRegulation> texts, ResultSet row) throws SQLException {
        return Objects.requireNonNull(texts.get(row.getString("regulation_code")));
    }

    private static RegionalRegulation regulation(ResultSet row) throws SQLException {
        var text = new Regulation(
                row.getString("code"),
                row.getString("title"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
        return new RegionalRegulation(
                text,
                Region.of(row.getString("region")),
                row.getBoolean("enabled"),
                row.getObject("applied_from", LocalDate.class),
                row.getObject("applied_to", LocalDate.class));
    }

    private static RegionalPeriod period(ResultSet row, RegionalRegulation regulation) throws SQLException {
        var rule = PeriodRule.of(
                regulation.code(),
                StatutoryPeriod.valueOf(row.getString("period")),
                row.getInt("amount"),
                PeriodUnit.valueOf(row.getString("unit")),
                row.getString("start_event"),
                basis(row, regulation));
        return new RegionalPeriod(regulation, rule.extensibleBy(row.getInt("extension_at_most")));
    }

    private static RegionalProvision provision(ResultSet row, RegionalRegulation regulation) throws SQLException {
        return new RegionalProvision(
                regulation,
                ProvisionTopic.valueOf(row.getString("topic")),
                row.getString("value"),
                basis(row, regulation));
    }

    private static LegalBasis basis(ResultSet row, RegionalRegulation regulation) throws SQLException {
        return new LegalBasis(
                regulation.text(), row.getInt("article"), row.getInt("paragraph"), row.getInt("item"));
    }
}
