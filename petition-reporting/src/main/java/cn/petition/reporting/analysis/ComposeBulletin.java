package cn.petition.reporting.analysis;

import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.export.PrintedDocument;
import cn.petition.reporting.export.PrintedDocument.Cell;
import cn.petition.reporting.export.PrintedDocument.Draft;
import cn.petition.reporting.export.PrintedDocument.Figure;
import cn.petition.reporting.export.PrintedDocument.Note;
import cn.petition.reporting.export.PrintedDocument.Run;
import cn.petition.reporting.export.PrintedDocument.Text;
import cn.petition.reporting.statistic.AsOf;
import cn.petition.reporting.statistic.CountFigures;
import cn.petition.reporting.statistic.CountedFigures;
import cn.petition.reporting.statistic.Dimension;
import cn.petition.reporting.statistic.Inquiry;
import cn.petition.reporting.statistic.Period;
import cn.petition.reporting.statistic.Scope;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.StatisticValue;
import cn.petition.reporting.statistic.Statistics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the monthly bulletin together from the parts of the analysis, with what the writer adds to each. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ComposeBulletin {

    private static final int RISES_TOLD = 8;
    private static final int ORGANS_TOLD = 10;
    private static final int DAYS_TOLD = 5;
    private static final int TOPICS_TOLD = 10;

    private final FindRises rises;
    private final FindPressure pressure;
    private final FindTopics topics;
    private final Statistics statistics;
    private final CountFigures figures;
    private final Clock clock;

    ComposeBulletin(
            FindRises rises,
            FindPressure pressure,
            FindTopics topics,
            Statistics statistics,
            CountFigures figures,
            Clock clock) {
        this.rises = rises;
        this.pressure = pressure;
        this.topics = topics;
        this.statistics = statistics;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The bulletin as of now.
     *
     * @param areas by which areas its readers tell places apart
     * @param number which of the year it is, {@code null} before it is issued
     */
    public ComposedBulletin compose(Bulletin bulletin, Scope scope, Dimension areas, @Nullable Integer number) {
        var asOf = AsOf.now(clock);
        var periods = AnalysisPeriods.of(
                Period.month(bulletin.month()), LocalDate.ofInstant(clock.instant(), AsOf.ZONE));
        var writing = new Writing(bulletin, periods, statistics);
        writing.draft.add(new Note((number == null ? "（征求意见稿，" : "（第 " + number + " 期，") + "截至" + day(asOf.day()) + "）"));
        overall(writing, scope, asOf);
        writing.remark(BulletinPart.OVERALL);
        risen(writing, rises.of(periods, EnumSet.of(areas, Dimension.CATEGORY), scope, asOf), areas);
        writing.remark(BulletinPart.RISES);
        repeats(writing, pressure.organs(periods.now(), scope, asOf));
        writing.remark(BulletinPart.REPEATS);
        visits(writing, pressure.days(periods.now(), scope, asOf));
        writing.remark(BulletinPart.VISITS);
        var raised = topics.raised(periods, scope, asOf);
        var told = raised.topics().stream().limit(TOPICS_TOLD).toList();
        topics(writing, told, raised);
        writing.remark(BulletinPart.TOPICS);
        writing.heading(BulletinPart.ADVICE);
        if (!bulletin.remarks().containsKey(BulletinPart.ADVICE)) {
            writing.draft.paragraph("（待撰写）");
        }
        writing.remark(BulletinPart.ADVICE);
        writing.draft.signature(bulletin.bureau()).date(bulletin.dated());
        return new ComposedBulletin(writing.draft.finish(), writing.figures, told);
    }

    private void overall(Writing writing, Scope scope, AsOf asOf) {
        writing.heading(BulletinPart.OVERALL);
        var keys = Stream.concat(
                        Stream.of(
                                CountTrends.FILINGS,
                                CountTrends.MATTERS,
                                CountTrends.INITIAL,
                                CountTrends.REPEAT,
                                CountTrends.BATCHES,
                                CountTrends.ATTENDANCES,
                                CountTrends.GROUP_BATCHES),
                        Arrays.stream(Channel.values()).map(CountTrends::channel))
                .toList();
        List<Statistic<?>> wanted = new ArrayList<>();
        keys.forEach(key -> wanted.add(statistics.withKey(key)));
        var periods = writing.periods;
        var now = figures.count(wanted, new Inquiry(periods.now(), scope, asOf));
        var lastYear = figures.count(wanted, new Inquiry(periods.lastYear(), scope, asOf));
        var previousPeriod = Objects.requireNonNull(periods.previous(), "a month is never a year");
        var previous = figures.count(wanted, new Inquiry(previousPeriod, scope, asOf));
        writing.paragraph(
                text(writing.bulletin.month().getMonthValue() + "月，共登记信访"),
                writing.figure(now, CountTrends.FILINGS, periods.now()),
                text(" 件次，上年同期"),
                writing.figure(lastYear, CountTrends.FILINGS, periods.lastYear()),
                text(" 件次" + change(now, lastYear, "同比") + "；上月"),
                writing.figure(previous, CountTrends.FILINGS, previousPeriod),
                text(" 件次" + change(now, previous, "环比") + "。登记事项"),
                writing.figure(now, CountTrends.MATTERS, periods.now()),
                text(" 件；初次信访"),
                writing.figure(now, CountTrends.INITIAL, periods.now()),
                text(" 件次，重复信访"),
                writing.figure(now, CountTrends.REPEAT, periods.now()),
                text(" 件次。来访"),
                writing.figure(now, CountTrends.BATCHES, periods.now()),
                text(" 批"),
                writing.figure(now, CountTrends.ATTENDANCES, periods.now()),
                text(" 人次，其中集体访"),
                writing.figure(now, CountTrends.GROUP_BATCHES, periods.now()),
                text(" 批。"));
        writing.draft.table(
                List.of("信访形式（件次）", "本月", "上年同期", "上月"),
                Arrays.stream(Channel.values())
                        .map(channel -> List.of(
                                Cell.text(Labels.of(channel)),
                                Cell.figure(writing.figure(now, CountTrends.channel(channel), periods.now())),
                                Cell.figure(writing.figure(lastYear, CountTrends.channel(channel), periods.lastYear())),
                                Cell.figure(writing.figure(previous, CountTrends.channel(channel), previousPeriod))))
                        .toList());
    }

    private static String change(CountedFigures now, CountedFigures before, String beside) {
        long present = now.of(CountTrends.FILINGS).part();
        long past = before.of(CountTrends.FILINGS).part();
        if (present == past) {
            return "，" + beside + "持平";
        }
        var percent = new StatisticValue(Math.abs(present - past), past).rounded(1);
        var words = present > past ? "上升" : "下降";
        return percent == null
                ? "，" + beside + (present > past ? "增加" : "减少") + Math.abs(present - past) + " 件次"
                : "，" + beside + words + percent.toPlainString() + "%";
    }

    private static void risen(Writing writing, Map<Dimension, List<Rise>> all, Dimension areas) {
        writing.heading(BulletinPart.RISES);
        risen(writing, "地区", areas, all.getOrDefault(areas, List.of()));
        risen(writing, "问题类别", Dimension.CATEGORY, all.getOrDefault(Dimension.CATEGORY, List.of()));
        writing.draft.paragraph("以上只列与上年同期相比超出偶然波动（机会不足百分之一）的上升；两期合计不足二十件的不作比较。");
    }

    private static void risen(Writing writing, String title, Dimension by, List<Rise> all) {
        var told = all.stream().filter(Rise::risen).limit(RISES_TOLD).toList();
        if (told.isEmpty()) {
            writing.draft.paragraph(title + "：没有超出偶然波动的上升。");
            return;
        }
        for (var rise : told) {
            var share = rise.share().percent();
            writing.paragraph(
                    text(title + "：" + rise.words() + "登记事项"),
                    writing.figure(CountTrends.MATTERS, rise.words(), writing.periods.now(), by, rise.value(), rise.now()),
                    text(" 件，上年同期"),
                    writing.figure(
                            CountTrends.MATTERS,
                            rise.words(),
                            writing.periods.lastYear(),
                            by,
                            rise.value(),
                            rise.lastYear().number()),
                    text(" 件，增加 " + rise.more() + " 件"
                            + (share == null ? "" : "，占全部事项的 " + share.toPlainString() + "%") + "。"));
        }
    }

    private static void repeats(Writing writing, List<OrganRepeats> organs) {
        writing.heading(BulletinPart.REPEATS);
        if (organs.isEmpty()) {
            writing.draft.paragraph("本月首接首办的初次事项没有转为重复的。");
            return;
        }
        writing.draft.paragraph("本月首接首办的初次事项，此后又有重复登记的，按单位列出如下。");
        writing.draft.table(
                List.of("单位", "首办初次（件）", "初转重（件）", "初转重率", "与全部单位相比"),
                organs.stream()
                        .limit(ORGANS_TOLD)
                        .map(organ -> List.of(
                                Cell.text(organ.words()),
                                Cell.figure(writing.figure(
                                        FindPressure.HANDLED,
                                        organ.words(),
                                        writing.periods.now(),
                                        Dimension.ORGAN,
                                        organ.value(),
                                        organ.handled())),
                                Cell.figure(writing.figure(
                                        FindPressure.REPEATED,
                                        organ.words(),
                                        writing.periods.now(),
                                        Dimension.ORGAN,
                                        organ.value(),
                                        organ.repeated())),
                                Cell.text(organ.percent() == null ? "—" : organ.percent().toPlainString() + "%"),
                                Cell.text(
                                        switch (organ.verdict()) {
                                            case RISEN -> "明显高";
                                            case WITHIN_CHANCE -> "未超出偶然波动";
                                            case TOO_FEW -> "数量小，不判断";
                                        })))
                        .toList());
    }

    private static void visits(Writing writing, List<VisitDay> days) {
        writing.heading(BulletinPart.VISITS);
        if (days.isEmpty()) {
            writing.draft.paragraph("本月没有来访。");
            return;
        }
        writing.draft.paragraph("来访较多的日期如下。");
        writing.draft.table(
                List.of("日期", "来访（批）", "来访（人次）", "集体访（批）"),
                days.stream()
                        .limit(DAYS_TOLD)
                        .map(day -> {
                            var only = new Period(day.day(), day.day().plusDays(1));
                            return List.of(
                                    Cell.text(day(day.day())
                                            + (day.verdict() == RiseRule.Verdict.RISEN ? "（明显多于平日）" : "")),
                                    Cell.figure(writing.figure(
                                            CountTrends.BATCHES, "来访批次", only, null, null, day.batches())),
                                    Cell.figure(writing.figure(
                                            CountTrends.ATTENDANCES, "来访人次", only, null, null, day.attendances())),
                                    Cell.figure(writing.figure(
                                            CountTrends.GROUP_BATCHES, "集体访批次", only, null, null, day.groupBatches())));
                        })
                        .toList());
    }

    private static void topics(Writing writing, List<RaisedTopic> told, FindTopics.Answer all) {
        writing.heading(BulletinPart.TOPICS);
        if (all.tooMany()) {
            writing.draft.paragraph("本月登记 " + all.matters() + " 件事项，超过一次能够比较的 " + FindTopics.MOST_MATTERS
                    + " 件，集中反映的问题由下级单位分别研判。");
            return;
        }
        if (told.isEmpty()) {
            writing.draft.paragraph("没有五件以上、三人以上反映的相似问题。");
            return;
        }
        int place = 0;
        for (var topic : told) {
            writing.paragraph(
                    text(++place + ".“" + topic.title() + "”等"),
                    writing.figure(
                            BulletinFigure.TOPIC, topic.title(), writing.periods.now(), null, topic.number(), topic.size()),
                    text(" 件，涉及信访人 " + topic.persons() + " 人，最早" + day(topic.first()) + "、最晚" + day(topic.last())
                            + "收到；上期相似的 " + topic.earlier().size() + " 件"
                            + (topic.trend() == RiseRule.Verdict.RISEN ? "，上升超出偶然波动" : "") + "。"
                            + (topic.words().isEmpty() ? "" : "共有的词：" + String.join("、", topic.words()) + "。")));
        }
        writing.draft.paragraph("以上按标题和诉求的字面相似分组，只说明问题集中，不说明是否属实；清单以所附编号为准。");
    }

    private static Text text(String words) {
        return new Text(words);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** What is being written, with the figures that already stand in it. */
    private static final class Writing {

        private final Bulletin bulletin;
        private final AnalysisPeriods periods;
        private final Statistics statistics;
        private final Draft draft;
        private final List<BulletinFigure> figures = new ArrayList<>();

        Writing(Bulletin bulletin, AnalysisPeriods periods, Statistics statistics) {
            this.bulletin = bulletin;
            this.periods = periods;
            this.statistics = statistics;
            this.draft = PrintedDocument.titled(bulletin.bureau() + bulletin.month().getYear() + "年"
                    + bulletin.month().getMonthValue() + "月信访情况月报");
        }

        void heading(BulletinPart part) {
            draft.heading(1, part.heading());
        }

        void paragraph(Run... runs) {
            draft.paragraph(runs);
        }

        void remark(BulletinPart part) {
            bulletin.remarks().getOrDefault(part, "").lines().map(String::strip).filter(line -> !line.isEmpty())
                    .forEach(draft::paragraph);
        }

        Figure figure(CountedFigures counted, String key, Period period) {
            return figure(
                    key, statistics.withKey(key).name(), period, null, null, counted.of(key).part());
        }

        Figure figure(
                String key, String name, Period period, @Nullable Dimension by, @Nullable String value, long number) {
            figures.add(new BulletinFigure(key, name, period, by, value, number));
            return new Figure(key, String.valueOf(number), figures.size());
        }
    }
}
