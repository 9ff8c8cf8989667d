package cn.petition.web.statistics;

import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.FigureLines;
import cn.petition.reporting.statistic.FigurePart;
import cn.petition.reporting.statistic.FigureParts;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.StatisticValue;
import cn.petition.reporting.statistic.Statistics;
import cn.petition.reporting.statistic.Tally;
import cn.petition.web.component.Choice;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures beside those of the year before, as a whole or by month, area, organ; as a table or as a picture. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER',"
        + " 'SUPERVISOR', 'REPORT_WRITER')")
class ComparisonController {

    private static final int LONGEST = 40;
    private static final int WIDEST_BAR = 300;
    private static final int LINE_HEIGHT = 36;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Statistics statistics;
    private final CountFigures figures;
    private final FigureParts parts;
    private final InquiryReader inquiries;
    private final Clock clock;

    ComparisonController(
            Statistics statistics, CountFigures figures, FigureParts parts, InquiryReader inquiries, Clock clock) {
        this.statistics = statistics;
        this.figures = figures;
        this.parts = parts;
        this.inquiries = inquiries;
        this.clock = clock;
    }

    @GetMapping("/statistics/comparison")
    String show(
            @ModelAttribute("form") StatisticsForm form,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "false") boolean picture,
            @CurrentOfficer OfficerPrincipal reader,
            Model model) {
        var today = LocalDate.now(clock);
        form.complete(today);
        var inquiry = inquiries.read(form, form.period().orElseThrow(NotFound::new), reader);
        var earlier = form.aYearEarlier(today);
        var subjects = FigureLines.countable(statistics.subjectsFor(inquiry.scope()), inquiry.scope());
        var chosen = key.isBlank()
                ? null
                : statistics.find(key)
                        .filter(one -> inquiry.scope().place() == null
                                || one.areas().contains(inquiry.scope().attribution()))
                        .orElseThrow(NotFound::new);
        var dimension = dimension(by);
        var pairs = chosen == null
                ? figures(subjects, inquiry, form, earlier)
                : parts(chosen, dimension, inquiry, form, earlier);
        model.addAttribute(
                "page",
                new ComparisonPage(
                        FigureWords.asked(inquiry),
                        FigureWords.asked(inquiry.aYearEarlier()),
                        chosen == null ? "全部数字" : chosen.name() + "：按" + dimension.title(StatisticsView.attribution(form)),
                        chosen == null ? "指标" : dimension.title(StatisticsView.attribution(form)),
                        lines(pairs),
                        picture,
                        chosen == null ? null : chosen.key(),
                        dimension.name(),
                        keys(subjects),
                        Stream.of(Dimension.values())
                                .map(one -> new Choice(one.name(), one.title(StatisticsView.attribution(form))))
                                .toList(),
                        hidden(form),
                        form.addTo(UriComponentsBuilder.fromPath("/statistics")).toUriString(),
                        pairs.size() * LINE_HEIGHT));
        return "statistics/comparison";
    }

    private static Dimension dimension(String by) {
        if (by.isBlank()) {
            return Dimension.MONTH;
        }
        return Stream.of(Dimension.values()).filter(one -> one.name().equals(by)).findFirst().orElseThrow(NotFound::new);
    }

    private record Pair(
            String words,
            String unit,
            StatisticValue now,
            @Nullable String nowList,
            StatisticValue then,
            @Nullable String thenList) {}

    private List<Pair> figures(
            List<Statistics.Subject> subjects, Inquiry inquiry, StatisticsForm form, StatisticsForm earlier) {
        List<Statistic<?>> all = new ArrayList<>();
        subjects.forEach(subject -> all.addAll(subject.statistics()));
        var now = figures.count(all, inquiry);
        var then = figures.count(all, inquiry.aYearEarlier());
        return all.stream()
                .map(one -> new Pair(
                        one.name(),
                        one.unit().word(),
                        now.of(one.key()),
                        one instanceof Tally ? list(one.key(), form).toUriString() : null,
                        then.of(one.key()),
                        one instanceof Tally ? list(one.key(), earlier).toUriString() : null))
                .toList();
    }

    private List<Pair> parts(
            Statistic<?> statistic, Dimension dimension, Inquiry inquiry, StatisticsForm form, StatisticsForm earlier) {
        var now = values(statistic.during(inquiry.period()), dimension, inquiry);
        var before = inquiry.aYearEarlier();
        var then = values(statistic.during(before.period()), dimension, before);
        boolean listed = statistic instanceof Tally;
        var words = new LinkedHashMap<String, String>();
        now.forEach((value, one) -> words.put(value, one.words()));
        then.forEach((value, one) -> words.putIfAbsent(later(dimension, value), later(dimension, one.words())));
        var none = statistic instanceof Rate ? new StatisticValue(0, 0L) : new StatisticValue(0, null);
        return words.entrySet().stream()
                .limit(LONGEST)
                .map(entry -> {
                    var a = now.get(entry.getKey());
                    var b = then.get(sooner(dimension, entry.getKey()));
                    return new Pair(
                            entry.getValue(),
                            statistic.unit().word(),
                            a == null ? none : a.value(),
                            listed && a != null ? part(statistic.key(), form, dimension, entry.getKey()) : null,
                            b == null ? none : b.value(),
                            listed && b != null
                                    ? part(statistic.key(), earlier, dimension, sooner(dimension, entry.getKey()))
                                    : null);
                })
                .toList();
    }

    private record Named(String words, StatisticValue value) {}

    private Map<String, Named> values(Statistic<?> statistic, Dimension dimension, Inquiry inquiry) {
        var values = new LinkedHashMap<String, Named>();
        if (statistic instanceof Tally<?, ?> tally) {
            of(tally, dimension, inquiry)
                    .forEach(one -> values.put(one.value(), new Named(one.words(), new StatisticValue(one.number(), null))));
        } else if (statistic instanceof Rate rate) {
            var numbers = new LinkedHashMap<String, Long>();
            of(rate.part(), dimension, inquiry).forEach(one -> numbers.put(one.value(), one.number()));
            of(rate.whole(), dimension, inquiry)
                    .forEach(one -> values.put(
                            one.value(),
                            new Named(
                                    one.words(),
                                    new StatisticValue(numbers.getOrDefault(one.value(), 0L), one.number()))));
        }
        return values;
    }

    private List<FigurePart> of(Tally<?, ?> tally, Dimension dimension, Inquiry inquiry) {
        return parts.of(tally, Set.of(dimension), inquiry).getOrDefault(dimension, List.of());
    }

    /** A month of the year before stands beside the same month of this one. */
    private static String later(Dimension dimension, String value) {
        return shifted(dimension, value, 1);
    }

    private static String sooner(Dimension dimension, String value) {
        return shifted(dimension, value, -1);
    }

    private static String shifted(Dimension dimension, String value, int years) {
        return dimension == Dimension.MONTH && value.matches("[0-9]{4}.*")
                ? Integer.parseInt(value.substring(0, 4)) + years + value.substring(4)
                : value;
    }

    private static UriComponentsBuilder list(String key, StatisticsForm form) {
        return form.addTo(UriComponentsBuilder.fromPath("/statistics/" + key + "/matters"));
    }

    private static String part(String key, StatisticsForm form, Dimension dimension, String value) {
        return list(key, form).queryParam("by", dimension).queryParam("value", value).toUriString();
    }

    private static List<ComparisonPage.Line> lines(List<Pair> pairs) {
        long most = pairs.stream()
                .flatMap(pair -> Stream.of(pair.now(), pair.then()))
                .mapToLong(ComparisonController::size)
                .max()
                .orElse(0);
        var lines = new ArrayList<ComparisonPage.Line>();
        for (var pair : pairs) {
            lines.add(new ComparisonPage.Line(
                    pair.words(),
                    pair.unit(),
                    printed(pair.now()),
                    pair.nowList(),
                    printed(pair.then()),
                    pair.thenList(),
                    change(pair.now(), pair.then()),
                    share(pair.now(), pair.then()),
                    width(pair.now(), most),
                    width(pair.then(), most),
                    lines.size() * LINE_HEIGHT));
        }
        return lines;
    }

    private static long size(StatisticValue value) {
        var number = value.rounded(0);
        return number == null ? 0 : number.longValue();
    }

    private static int width(StatisticValue value, long most) {
        return most == 0 ? 0 : (int) (size(value) * WIDEST_BAR / most);
    }

    private static String printed(StatisticValue value) {
        return value.whole() == null ? FigureWords.number(value.part()) : value.printed(FigureWords.digits());
    }

    /** The difference, of rates in percentage points; a dash where one of the two has no value. */
    private static String change(StatisticValue now, StatisticValue then) {
        var a = now.rounded(FigureWords.digits());
        var b = then.rounded(FigureWords.digits());
        if (a == null || b == null) {
            return "—";
        }
        var difference = a.subtract(b);
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString() + (now.whole() == null ? "" : " 个百分点");
    }

    private static String share(StatisticValue now, StatisticValue then) {
        if (now.whole() != null || then.part() == 0) {
            return "—";
        }
        var share = BigDecimal.valueOf(now.part() - then.part())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(then.part()), 1, RoundingMode.HALF_UP);
        return (share.signum() > 0 ? "+" : "") + share.toPlainString() + "%";
    }

    private static List<Choice> keys(List<Statistics.Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.statistics().stream()
                        .map(one -> new Choice(one.key(), subject.title() + "：" + one.name())))
                .toList();
    }

    private static List<Choice> hidden(StatisticsForm form) {
        return form
                .addTo(UriComponentsBuilder.newInstance())
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .entrySet()
                .stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }
}
