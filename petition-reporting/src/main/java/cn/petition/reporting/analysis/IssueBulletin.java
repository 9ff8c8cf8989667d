package cn.petition.reporting.analysis;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.secrecy.Sha256;
import cn.petition.reporting.export.FigureLink;
import cn.petition.reporting.export.HtmlRenderer;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Issues a monthly bulletin: papers, figures and the matters of each topic are kept as they are at this moment. */
@Service
public class IssueBulletin {

    private final Bulletins bulletins;
    private final ComposeBulletin composing;
    private final HtmlRenderer html;
    private final WordRenderer word;
    private final PdfRenderer pdf;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    IssueBulletin(
            Bulletins bulletins,
            ComposeBulletin composing,
            HtmlRenderer html,
            WordRenderer word,
            PdfRenderer pdf,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.bulletins = bulletins;
        this.composing = composing;
        this.html = html;
        this.word = word;
        this.pdf = pdf;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Issues it under the next number of the year.
     *
     * @param version of the draft that was read; one saved since then is not issued
     * @param links gives the addresses of the lists, as known at the moment of issue
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void issue(
            Bulletin bulletin,
            long version,
            Scope scope,
            Dimension areas,
            Actor by,
            BiFunction<ComposedBulletin, Instant, FigureLink> links) {
        if (!bulletin.month().isBefore(YearMonth.from(LocalDate.now(clock)))) {
            throw new ActionRefused("MonthHasEnded", "这个月还没有结束，月底之后才能签发。", null);
        }
        bulletins.claim(bulletin, version);
        // the transaction sees what was recorded before this instant and nothing later
        Instant now = clock.instant();
        int number = next(bulletin);
        var composed = composing.compose(bulletin, scope, areas, number);
        keep(bulletin, composed);
        var page = html.fragment(composed.paper(), links.apply(composed, now)).getBytes(StandardCharsets.UTF_8);
        keep(bulletin, "HTML", page);
        keep(bulletin, "DOCX", word.render(composed.paper()));
        keep(bulletin, "PDF", pdf.render(composed.paper()));
        jdbc.sql("""
                        update analysis_bulletin set number = :number, issued_at = :now, issued_by = :by,
                            issued_name = :name, sha256 = :digest where id = :id""")
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.officer())
                .param("name", by.name())
                .param("digest", Sha256.of(page))
                .param("id", bulletin.id())
                .update();
        audit.record(AuditEntry.done(by.officer(), by.organ(), "ISSUE_BULLETIN", "BULLETIN", bulletin.id()));
    }

    private int next(Bulletin bulletin) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from analysis_bulletin where organ_id = :organ"
                        + " and extract(year from month) = :year")
                .param("organ", bulletin.organ())
                .param("year", bulletin.month().getYear())
                .query(Integer.class)
                .single();
    }

    private void keep(Bulletin bulletin, ComposedBulletin composed) {
        List<BulletinFigure> figures = composed.figures();
        for (int at = 0; at < figures.size(); at++) {
            var figure = figures.get(at);
            jdbc.sql("""
                            insert into analysis_bulletin_figure
                                (bulletin_id, ordinal, key, name, first_day, last_day, dimension, value, number)
                            values (:id, :ordinal, :key, :name, :first, :last, :dimension, :value, :number)""")
                    .param("id", bulletin.id())
                    .param("ordinal", at + 1)
                    .param("key", figure.key())
                    .param("name", figure.name())
                    .param("first", figure.period().from())
                    .param("last", figure.period().last())
                    .param("dimension", figure.by() == null ? null : figure.by().name())
                    .param("value", figure.value())
                    .param("number", figure.number())
                    .update();
        }
        List<RaisedTopic> topics = composed.topics();
        for (int at = 0; at < topics.size(); at++) {
            var topic = topics.get(at);
            jdbc.sql("""
                            insert into analysis_bulletin_topic
                                (bulletin_id, ordinal, example, title, words, persons, matters, likeness)
                            values (:id, :ordinal, :example, :title, :words, :persons, :matters, :likeness)""")
                    .param("id", bulletin.id())
                    .param("ordinal", at + 1)
                    .param("example", topic.number())
                    .param("title", topic.title())
                    .param("words", topic.words().toArray(String[]::new))
                    .param("persons", topic.persons())
                    .param("matters", topic.matters().stream().map(RaisedTopic.Matter::id).toArray(UUID[]::new))
                    .param("likeness", topic.matters().stream().map(RaisedTopic.Matter::likeness).toArray(Integer[]::new))
                    .update();
        }
    }

    private void keep(Bulletin bulletin, String format, byte[] content) {
        jdbc.sql("insert into analysis_bulletin_paper (bulletin_id, format, content, sha256)"
                        + " values (:id, :format, :content, :digest)")
                .param("id", bulletin.id())
                .param("format", format)
                .param("content", content)
                .param("digest", Sha256.of(content))
                .update();
    }
}
