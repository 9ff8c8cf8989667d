package cn.petition.web.analysis;

import cn.petition.reporting.analysis.Bulletin;
import cn.petition.reporting.analysis.BulletinFigure;
import cn.petition.reporting.analysis.ComposedBulletin;
import cn.petition.reporting.export.FigureLink;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.web.statistics.StatisticsForm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the figures of a bulletin lead: while it is written to lists of today, once issued to those known at the issue. */
final class BulletinLinks {

    private BulletinLinks() {}

    static String base(YearMonth month) {
        return "/analysis/bulletins/" + month;
    }

    /** @param issuedAt moment of the issue, {@code null} while it is written */
    static FigureLink of(Bulletin bulletin, ComposedBulletin composed, @Nullable Instant issuedAt) {
        return figure -> {
            var asked = composed.figures().get(figure.anchor() - 1);
            return asked.key().equals(BulletinFigure.TOPIC)
                    ? topic(bulletin, composed, asked, issuedAt)
                    : list(asked, issuedAt);
        };
    }

    private static String list(BulletinFigure asked, @Nullable Instant issuedAt) {
        var days = new StatisticsForm();
        days.setSpan(StatisticsForm.Span.DAYS);
        days.setFrom(asked.period().from());
        days.setLast(asked.period().last());
        days.setShared(true);
        if (issuedAt != null) {
            days.setAsOf(LocalDate.ofInstant(issuedAt, AsOf.ZONE));
            days.setKnownAt(issuedAt);
        }
        var address = days.addTo(UriComponentsBuilder.fromPath("/statistics/" + asked.key() + "/matters"));
        if (asked.by() != null) {
            address.queryParam("by", asked.by()).queryParam("value", asked.value());
        }
        return address.toUriString();
    }

    private static String topic(
            Bulletin bulletin, ComposedBulletin composed, BulletinFigure asked, @Nullable Instant issuedAt) {
        if (issuedAt == null) {
            var form = new AnalysisForm();
            form.setSpan(StatisticsForm.Span.MONTH);
            form.setYear(bulletin.month().getYear());
            form.setMonth(bulletin.month().getMonthValue());
            form.setShared(true);
            return form.page("/analysis/topics/" + asked.value()).toUriString();
        }
        var numbers = composed.topics().stream().map(topic -> topic.number()).toList();
        return base(bulletin.month()) + "/topics/" + (numbers.indexOf(asked.value()) + 1);
    }
}
