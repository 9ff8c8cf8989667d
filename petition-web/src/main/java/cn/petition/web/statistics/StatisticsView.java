package cn.petition.web.statistics;

import cn.petition.reporting.statistic.Attribution;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.CountedFigures;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.FigureLines;
import cn.petition.reporting.statistic.FigurePage;
import cn.petition.reporting.statistic.FigurePart;
import cn.petition.reporting.statistic.FigureParts;
import cn.petition.reporting.statistic.FigureRow;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the pages of the figures together: finished words, finished links. */
@Component
class StatisticsView {

    private static final String FILINGS = "filing.total";
    private static final String MATTERS = "matter.registered";
    private static final int LONGEST_TABLE = 20;

    private final Statistics statistics;
    private final CountFigures figures;
    private final FigureParts parts;
    private final InquiryReader inquiries;

    StatisticsView(Statistics statistics, CountFigures figures, FigureParts parts, InquiryReader inquiries) {
        this.statistics = statistics;
        this.figures = figures;
        this.parts = parts;
        this.inquiries = inquiries;
    }

    StatisticsPage page(StatisticsForm form, Inquiry inquiry, OfficerPrincipal reader) {
        var all = statistics.subjectsFor(inquiry.scope());
        var asked = FigureLines.countable(all, inquiry.scope());
        var numbers = figures.count(
                asked.stream().flatMap(subject -> subject.statistics().stream()).toList(), inquiry);
        var subjects = asked.stream()
                .map(subject -> new StatisticsPage.Subject(
                        subject.title(),
                        subject.statistics().stream()
                                .map(statistic -> figure(statistic.during(inquiry.period()), numbers, form))
                                .toList()))
                .toList();
        int missing = size(all) - size(asked);
        return page(
                FigureWords.asked(inquiry),
                subjects,
                tables(form, inquiry),
                reader,
                missing == 0
                        ? null
                        : "有 " + missing + " 项数字没有" + inquiry.scope().attribution().words() + "，没有列出。",
                form.addTo(UriComponentsBuilder.newInstance()).toUriString(),
                null);
    }

    private static int size(List<Statistics.Subject> subjects) {
        return subjects.stream().mapToInt(subject -> subject.statistics().size()).sum();
    }

    StatisticsPage refused(OfficerPrincipal reader, String sentence) {
        return page("", List.of(), List.of(), reader, null, "", sentence);
    }

    private StatisticsPage page(
            String asked,
            List<StatisticsPage.Subject> subjects,
            List<StatisticsPage.Table> tables,
            OfficerPrincipal reader,
            @Nullable String leftOut,
            String question,
            @Nullable String refused) {
        return new StatisticsPage(
                asked,
                Stream.of(StatisticsForm.Span.values())
                        .map(span -> new Choice(span.name(), span.words()))
                        .toList(),
                IntStream.rangeClosed(1, 4)
                        .mapToObj(one -> new Choice(String.valueOf(one), "第" + "一二三四".charAt(one - 1) + "季度"))
                        .toList(),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(one -> new Choice(String.valueOf(one), one + "月"))
                        .toList(),
                inquiries.organsBelow(reader),
                inquiries.placesInside(reader),
                areas(),
                leftOut,
                subjects,
                tables,
                question,
                refused);
    }

    static List<Choice> areas() {
        return Stream.of(Attribution.values())
                .map(area -> new Choice(area.name(), area.words()))
                .toList();
    }

    private StatisticsPage.Figure figure(Statistic<?> statistic, CountedFigures numbers, StatisticsForm form) {
        var value = numbers.of(statistic.key());
        String parts = null;
        if (statistic instanceof Rate rate) {
            parts = rate.part().name() + " " + FigureWords.number(numbers.of(rate.part().key()).part()) + " ÷ "
                    + rate.whole().name() + " " + FigureWords.number(numbers.of(rate.whole().key()).part());
        }
        return new StatisticsPage.Figure(
                statistic.key(),
                statistic.name(),
                statistic instanceof Rate || !value.exists() ? value.printed(FigureWords.digits()) : FigureWords.number(value.part()),
                value.exists() ? statistic.unit().word() : value.reason(),
                statistic.definition(),
                FigureWords.formula(statistic),
                statistic instanceof Tally<?, ?> ? list(statistic.key(), form).toUriString() : null,
                parts);
    }

    static Attribution attribution(StatisticsForm form) {
        return form.getArea() == null ? Attribution.PLACE : form.getArea();
    }

    private static UriComponentsBuilder list(String key, StatisticsForm form) {
        return form.addTo(UriComponentsBuilder.fromPath("/statistics/" + key + "/matters"));
    }

    private List<StatisticsPage.Table> tables(StatisticsForm form, Inquiry inquiry) {
        var tables = new ArrayList<StatisticsPage.Table>();
        tables.addAll(tables(FILINGS, EnumSet.of(Dimension.CHANNEL, Dimension.MONTH), form, inquiry));
        tables.addAll(tables(
                MATTERS,
                EnumSet.of(Dimension.CATEGORY, Dimension.COUNTY, Dimension.COMPLAINED_ORGAN),
                form,
                inquiry));
        return tables;
    }

    private List<StatisticsPage.Table> tables(
            String key, Set<Dimension> by, StatisticsForm form, Inquiry inquiry) {
        var tally = (Tally<?, ?>) statistics.withKey(key);
        var broken = parts.of(tally, by, inquiry);
        return broken.entrySet().stream()
                .map(entry -> table(tally, entry.getKey(), entry.getValue(), form))
                .toList();
    }

    private static StatisticsPage.Table table(
            Tally<?, ?> tally, Dimension dimension, List<FigurePart> lines, StatisticsForm form) {
        long most = lines.stream().mapToLong(FigurePart::number).max().orElse(0);
        return new StatisticsPage.Table(
                tally.name() + "：按" + dimension.title(attribution(form)),
                dimension.title(attribution(form)),
                tally.unit().word(),
                lines.stream()
                        .limit(LONGEST_TABLE)
                        .map(part -> new StatisticsPage.Line(
                                part.words(),
                                FigureWords.number(part.number()),
                                list(tally.key(), form)
                                        .queryParam("by", dimension)
                                        .queryParam("value", part.value())
                                        .toUriString(),
                                String.valueOf(most == 0 ? 0 : Math.round(100.0 * part.number() / most))))
                        .toList());
    }

    FigureListPage list(
            Tally<?, ?> tally,
            StatisticsForm form,
            Inquiry inquiry,
            @Nullable Dimension by,
            @Nullable String value,
            FigurePage page) {
        var shown = page.shown();
        var address = list(tally.key(), form);
        var export = form.addTo(UriComponentsBuilder.fromPath("/statistics/" + tally.key() + "/matters.xlsx"));
        if (by != null && value != null) {
            address.queryParam("by", by).queryParam("value", value);
            export.queryParam("by", by).queryParam("value", value);
        }
        return new FigureListPage(
                tally.key(),
                tally.name(),
                page.number() == null ? "—" : FigureWords.number(page.number()),
                tally.unit().word(),
                FigureWords.number(page.rows()),
                tally.during(inquiry.period()).definition(),
                FigureWords.asked(inquiry),
                by == null || value == null ? null : by.title(attribution(form)) + "：" + parts.words(by, value),
                shown.isEmpty() ? "日期" : FigureWords.dayTitle(shown.get(0)),
                tally.countsRows() ? null : "计入" + tally.unit().word(),
                shown.isEmpty() || shown.stream().allMatch(row -> row.detail() == null) ? null : "计入依据",
                shown.stream().map(StatisticsView::row).toList(),
                page.hasEarlier() ? at(address, "before", shown.get(0)) : null,
                page.hasMore() ? at(address, "after", shown.get(shown.size() - 1)) : null,
                form.addTo(UriComponentsBuilder.fromPath("/statistics")).toUriString(),
                export.toUriString());
    }

    private static String at(UriComponentsBuilder address, String side, FigureRow row) {
        return address.cloneBuilder().queryParam(side, row.day() + "_" + row.row()).toUriString();
    }

    private static FigureListPage.Row row(FigureRow row) {
        return new FigureListPage.Row(
                row.number(),
                FigureWords.href(row),
                row.title(),
                row.day().toString(),
                FigureWords.channel(row),
                FigureWords.status(row),
                row.category() == null ? "" : row.category().substring(row.category().lastIndexOf('/') + 1),
                row.placeName() == null ? "" : row.placeName(),
                FigureWords.number(row.amount()),
                FigureWords.detail(row));
    }
}
