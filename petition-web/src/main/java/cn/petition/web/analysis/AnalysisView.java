package cn.petition.web.analysis;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.analysis.AnalysisPeriods;
import cn.petition.reporting.analysis.CountTrends;
import cn.petition.reporting.analysis.FindPressure;
import cn.petition.reporting.analysis.FindRises;
import cn.petition.reporting.analysis.FindTopics;
import cn.petition.reporting.analysis.OrganRepeats;
import cn.petition.reporting.analysis.RaisedTopic;
import cn.petition.reporting.analysis.Rise;
import cn.petition.reporting.analysis.TrendPoint;
import cn.petition.reporting.analysis.TrendStep;
import cn.petition.reporting.analysis.VisitDay;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.statistics.InquiryReader;
import cn.petition.web.statistics.StatisticsForm;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of the analysis together: each number with the address of its list. */
@Component
class AnalysisView {

    private static final int OTHERS_SHOWN = 12;
    private static final int ORGANS_SHOWN = 15;

    private final CountTrends trends;
    private final FindRises rises;
    private final FindPressure pressure;
    private final FindTopics topics;
    private final InquiryReader inquiries;

    AnalysisView(
            CountTrends trends, FindRises rises, FindPressure pressure, FindTopics topics, InquiryReader inquiries) {
        this.trends = trends;
        this.rises = rises;
        this.pressure = pressure;
        this.topics = topics;
        this.inquiries = inquiries;
    }

    AnalysisPage page(AnalysisForm form, AnalysisPeriods periods, Inquiry inquiry, OfficerPrincipal reader) {
        var scope = inquiry.scope();
        var asOf = inquiry.asOf();
        var points = trends.upTo(periods.now(), form.getStep(), scope, asOf);
        var areas = areas(form, reader);
        var compared = rises.of(periods, EnumSet.of(areas, Dimension.CATEGORY), scope, asOf);
        boolean picture = form.getView() == AnalysisForm.View.PICTURE;
        return new AnalysisPage(
                periods.now().words() + "，" + scope.words() + "（密封事项不在内），截至" + asOf.day(),
                new AnalysisPage.Compared(
                        periods.now().words(),
                        periods.lastYear().words(),
                        periods.previous() == null ? null : periods.previous().words()),
                periods.running() ? "统计期还没有结束，只比较到今天，上年同期和上期也截到同一天。" : null,
                picture,
                choices(reader),
                picture ? charts(points, form) : List.of(),
                picture ? List.of() : rows(points, form),
                List.of(
                        rises("areas", "地区", areas, compared.get(areas), periods, form),
                        rises("categories", "内容分类", Dimension.CATEGORY, compared.get(Dimension.CATEGORY), periods, form)),
                organs(pressure.organs(periods.now(), scope, asOf), periods.now(), form),
                days(pressure.days(periods.now(), scope, asOf), form),
                topics(topics.raised(periods, scope, asOf), form),
                "/analysis/bulletins",
                null);
    }

    AnalysisPage refused(OfficerPrincipal reader, String sentence) {
        return new AnalysisPage(
                "",
                new AnalysisPage.Compared("", "", null),
                null,
                true,
                choices(reader),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new AnalysisPage.Topics("", List.of(), null),
                "/analysis/bulletins",
                sentence);
    }

    /** Counties where counties lie inside, otherwise townships. */
    Dimension areas(StatisticsForm form, OfficerPrincipal reader) {
        if (form.getPlace() != null) {
            return form.getPlace().length() >= 6 ? Dimension.TOWNSHIP : Dimension.COUNTY;
        }
        return inquiries.placesInside(reader).stream().anyMatch(place -> place.value().length() > 6)
                ? Dimension.TOWNSHIP
                : Dimension.COUNTY;
    }

    private AnalysisPage.Choices choices(OfficerPrincipal reader) {
        return new AnalysisPage.Choices(
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
                Stream.of(AnalysisForm.View.values())
                        .map(view -> new Choice(view.name(), view.words()))
                        .toList(),
                Stream.of(TrendStep.values())
                        .map(step -> new Choice(step.name(), step.words()))
                        .toList());
    }

    /** The figures of the trends in the order of the page, with their names. */
    private static Map<String, String> series() {
        var series = new LinkedHashMap<String, String>();
        series.put(CountTrends.FILINGS, "登记总件次");
        series.put(CountTrends.MATTERS, "登记事项");
        series.put(CountTrends.INITIAL, "初次信访");
        series.put(CountTrends.REPEAT, "重复信访");
        for (var channel : Channel.values()) {
            series.put(CountTrends.channel(channel), Labels.of(channel));
        }
        return series;
    }

    private static String unit(String key) {
        return key.equals(CountTrends.MATTERS) ? "件" : "件次";
    }

    private static List<Chart> charts(List<TrendPoint> points, AnalysisForm form) {
        return series().entrySet().stream()
                .filter(one -> points.stream().anyMatch(point -> point.now(one.getKey()) + point.then(one.getKey()) > 0)
                        || one.getKey().equals(CountTrends.FILINGS))
                .map(one -> Chart.of(
                        one.getValue(),
                        unit(one.getKey()),
                        points.stream()
                                .map(point -> new Chart.Point(
                                        words(point, form),
                                        point.now(one.getKey()),
                                        Lists.of(one.getKey(), point.period(), form),
                                        point.then(one.getKey()),
                                        Lists.of(one.getKey(), point.yearBefore(), form)))
                                .toList()))
                .toList();
    }

    private static List<AnalysisPage.TrendRow> rows(List<TrendPoint> points, AnalysisForm form) {
        return points.stream()
                .map(point -> {
                    var numbers = new ArrayList<AnalysisPage.Number>();
                    series().forEach((key, name) -> {
                        numbers.add(new AnalysisPage.Number(
                                name, Numbers.of(point.now(key)), Lists.of(key, point.period(), form)));
                        numbers.add(new AnalysisPage.Number(
                                name + "，上年", Numbers.of(point.then(key)), Lists.of(key, point.yearBefore(), form)));
                    });
                    return new AnalysisPage.TrendRow(words(point, form), numbers);
                })
                .toList();
    }

    private static String words(TrendPoint point, AnalysisForm form) {
        var period = point.period();
        return form.getStep() == TrendStep.MONTH
                ? period.from().getYear() + "年" + period.from().getMonthValue() + "月"
                : period.from().getMonthValue() + "月" + period.from().getDayOfMonth() + "日起一周";
    }

    private static AnalysisPage.Rises rises(
            String key, String title, Dimension by, List<Rise> all, AnalysisPeriods periods, AnalysisForm form) {
        long most = all.stream()
                .mapToLong(rise -> Math.max(rise.now(), rise.lastYear().number()))
                .max()
                .orElse(0);
        var judged = all.stream().filter(rise -> !rise.tooFew()).toList();
        var small = all.stream().filter(Rise::tooFew).toList();
        return new AnalysisPage.Rises(
                key,
                title,
                judged.stream()
                        .filter(Rise::risen)
                        .map(rise -> row(rise, by, periods, form, most))
                        .toList(),
                judged.stream()
                        .filter(rise -> !rise.risen())
                        .limit(OTHERS_SHOWN)
                        .map(rise -> row(rise, by, periods, form, most))
                        .toList(),
                small.isEmpty() ? "" : "另有 " + small.size() + " 个" + title + "两期合计不足二十件，数量小，不作比较。");
    }

    private static AnalysisPage.RiseRow row(
            Rise rise, Dimension by, AnalysisPeriods periods, AnalysisForm form, long most) {
        var previous = rise.previous();
        var before = periods.previous();
        return new AnalysisPage.RiseRow(
                rise.words(),
                number("本期", rise.now(), Lists.of(CountTrends.MATTERS, periods.now(), form, by, rise.value())),
                number(
                        "上年同期",
                        rise.lastYear().number(),
                        Lists.of(CountTrends.MATTERS, periods.lastYear(), form, by, rise.value())),
                previous == null || before == null
                        ? null
                        : number(
                                "上期",
                                previous.number(),
                                Lists.of(CountTrends.MATTERS, before, form, by, rise.value())),
                Numbers.change(rise.more()),
                Numbers.percent(rise.share().percent()),
                Numbers.points(rise.lastYear().points(rise.share())),
                verdict(rise),
                width(rise.now(), most),
                width(rise.lastYear().number(), most));
    }

    private static String verdict(Rise rise) {
        var words = "比上年" + rise.lastYear().amount().words() + "，占比" + rise.lastYear().part().words();
        return rise.previous() == null ? words : words + "；比上期" + rise.previous().amount().words();
    }

    private static List<AnalysisPage.OrganRow> organs(List<OrganRepeats> all, Period period, AnalysisForm form) {
        long most = all.stream().mapToLong(OrganRepeats::repeated).max().orElse(0);
        return all.stream()
                .limit(ORGANS_SHOWN)
                .map(one -> new AnalysisPage.OrganRow(
                        one.words(),
                        number(
                                "首办初次",
                                one.handled(),
                                Lists.of(FindPressure.HANDLED, period, form, Dimension.ORGAN, one.value())),
                        number(
                                "初转重",
                                one.repeated(),
                                Lists.of(FindPressure.REPEATED, period, form, Dimension.ORGAN, one.value())),
                        Numbers.percent(one.percent()),
                        switch (one.verdict()) {
                            case RISEN -> "明显高于全部单位";
                            case WITHIN_CHANCE -> "未超出偶然波动";
                            case TOO_FEW -> "首办不足二十件，不判断";
                        },
                        width(one.repeated(), most)))
                .toList();
    }

    private static List<AnalysisPage.DayRow> days(List<VisitDay> days, AnalysisForm form) {
        long most = days.stream().mapToLong(VisitDay::batches).max().orElse(0);
        return days.stream()
                .map(day -> {
                    var only = new Period(day.day(), day.day().plusDays(1));
                    return new AnalysisPage.DayRow(
                            day.day().toString(),
                            number("来访批次", day.batches(), Lists.of(CountTrends.BATCHES, only, form)),
                            number("来访人次", day.attendances(), Lists.of(CountTrends.ATTENDANCES, only, form)),
                            number("集体访批次", day.groupBatches(), Lists.of(CountTrends.GROUP_BATCHES, only, form)),
                            switch (day.verdict()) {
                                case RISEN -> "明显多于平日";
                                case WITHIN_CHANCE -> "未超出偶然波动";
                                case TOO_FEW -> "来访不足二十批，不判断";
                            },
                            width(day.batches(), most));
                })
                .toList();
    }

    private static AnalysisPage.Topics topics(FindTopics.Answer answer, AnalysisForm form) {
        var compared = "比较了统计期内 " + Numbers.of(answer.matters()) + " 件事项的标题和诉求";
        if (answer.tooMany()) {
            return new AnalysisPage.Topics(
                    "",
                    List.of(),
                    "统计期内有 " + Numbers.of(answer.matters()) + " 件事项，超过一次能比较的 "
                            + Numbers.of(FindTopics.MOST_MATTERS) + " 件。请选较短的统计期，或者选一个地区、机构。");
        }
        return new AnalysisPage.Topics(
                compared,
                answer.topics().stream().map(topic -> topic(topic, form)).toList(),
                answer.topics().isEmpty() ? "没有五件以上、三人以上反映的相似问题。" : null);
    }

    private static AnalysisPage.Topic topic(RaisedTopic topic, AnalysisForm form) {
        long most = topic.days().stream().mapToLong(RaisedTopic.Count::matters).max().orElse(1);
        return new AnalysisPage.Topic(
                topic.title(),
                "/petitions/" + topic.number(),
                topic.words(),
                number("事项", topic.size(), Lists.topic(topic.number(), form)),
                Numbers.of(topic.persons()) + " 人"
                        + (topic.anonymous() == 0 ? "" : "，另有匿名 " + Numbers.of(topic.anonymous()) + " 件次"),
                Numbers.of(topic.filings()),
                topic.first().toString(),
                topic.last().toString(),
                number(
                        "上期相似",
                        topic.earlier().size(),
                        form.page("/analysis/topics/" + topic.number())
                                .queryParam("earlier", true)
                                .toUriString()),
                switch (topic.trend()) {
                    case RISEN -> "比上期上升";
                    case WITHIN_CHANCE -> "与上期相比未超出偶然波动";
                    case TOO_FEW -> "数量小，不判断升降";
                },
                IntStream.range(0, topic.days().size())
                        .mapToObj(at -> spark(topic.days().get(at), at, most))
                        .toList(),
                10 * topic.days().size(),
                topic.days().stream()
                        .filter(count -> count.matters() > 0)
                        .map(count -> count.from() + " 起 " + count.matters() + " 件")
                        .collect(Collectors.joining("，")));
    }

    private static AnalysisPage.Spark spark(RaisedTopic.Count count, int at, long most) {
        int height = (int) Math.round(30.0 * count.matters() / Math.max(1, most));
        return new AnalysisPage.Spark(
                10 * at, 30 - height, height, count.from() + " 起 " + count.matters() + " 件");
    }

    private static AnalysisPage.Number number(String label, long number, String href) {
        return new AnalysisPage.Number(label, Numbers.of(number), href);
    }

    private static String width(long number, long most) {
        return String.valueOf(most == 0 ? 0 : Math.round(100.0 * number / most));
    }

    /** Where lists are. */
    static final class Lists {

        private Lists() {}

        static String of(String key, Period period, AnalysisForm form) {
            return of(key, period, form, null, null);
        }

        static String of(
                String key, Period period, AnalysisForm form, @Nullable Dimension by, @Nullable String value) {
            var days = new StatisticsForm();
            days.setSpan(StatisticsForm.Span.DAYS);
            days.setFrom(period.from());
            days.setLast(period.last());
            days.setOrgan(form.getOrgan());
            days.setPlace(form.getPlace());
            days.setShared(true);
            var address = days.addTo(UriComponentsBuilder.fromPath(
                    "/statistics/" + key + "/matters"));
            if (by != null) {
                address.queryParam("by", by).queryParam("value", value);
            }
            return address.toUriString();
        }

        static String topic(String number, AnalysisForm form) {
            return form.page("/analysis/topics/" + number).toUriString();
        }
    }
}
