package cn.petition.reporting.annualreport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The digests (SHA-256) by which a signed report can show that nothing in it was changed. */
@Component
final class ReportDigest {

    private static final String FIGURES = """
            select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', g.ordinal, g.key, g.name, g.unit, g.kind,
                g.definition, g.formula, g.parameters, g.number, g.whole, m.digest), chr(10) order by g.ordinal), ''),
                'UTF8')), 'hex')
            from report_figure g
            left join lateral (
                select encode(sha256(convert_to(string_agg(concat_ws('|', to_char(p.day, 'YYYY-MM-DD'), p.row_id,
                    p.matter_id, p.amount, p.detail, to_char(p.detail_on, 'YYYY-MM-DD')), chr(10)
                    order by p.day, p.row_id), 'UTF8')), 'hex') as digest
                from report_figure_member p where p.report_id = g.report_id and p.ordinal = g.ordinal) m on true
            where g.report_id = :report""";

    private final JdbcClient jdbc;

    ReportDigest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all kept figures with their definitions and every row of their lists. */
    String ofFigures(UUID report) {
        return jdbc.sql(FIGURES).param("report", report).query(String.class).single();
    }

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }
}
