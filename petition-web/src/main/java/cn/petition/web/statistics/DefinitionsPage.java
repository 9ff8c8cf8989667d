package cn.petition.web.statistics;

import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.statistic.FigureLines;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Statistic;
import cn.petition.reporting.statistic.Statistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every figure means (口径), in all the wordings that it has had. */
record DefinitionsPage(List<Subject> subjects) {

    /** Figures of one subject. */
    record Subject(String title, List<Definition> definitions) {}

    /**
     * One wording of one figure.
     *
     * @param part numerator of a rate
     * @param whole denominator of a rate
     */
    record Definition(
            String subject,
            String key,
            String name,
            String unit,
            String words,
            @Nullable String part,
            @Nullable String whole,
            String basis,
            String areas,
            String version) {}

    static DefinitionsPage of(List<Statistics.Subject> subjects) {
        return new DefinitionsPage(subjects.stream()
                .map(subject -> new Subject(
                        subject.title(),
                        subject.statistics().stream()
                                .flatMap(one -> one.versions().stream().map(wording -> definition(subject.title(), wording)))
                                .toList()))
                .toList());
    }

    private static Definition definition(String subject, Statistic<?> statistic) {
        var rate = statistic instanceof Rate found ? found : null;
        return new Definition(
                subject,
                statistic.key(),
                statistic.name(),
                statistic.unit().word(),
                statistic.definition(),
                rate == null ? null : rate.part().name() + "（" + rate.part().key() + "）",
                rate == null ? null : rate.whole().name() + "（" + rate.whole().key() + "）",
                statistic.basis(),
                FigureLines.areas(statistic),
                statistic.formula().words());
    }

    static List<SheetColumn<Definition>> columns() {
        return List.of(
                SheetColumn.text("类别", 16, Definition::subject),
                SheetColumn.text("键", 36, Definition::key),
                SheetColumn.text("名称", 28, Definition::name),
                SheetColumn.text("单位", 8, Definition::unit),
                SheetColumn.text("口径", 60, Definition::words),
                SheetColumn.text("分子", 36, Definition::part),
                SheetColumn.text("分母", 36, Definition::whole),
                SheetColumn.text("周期归属", 48, Definition::basis),
                SheetColumn.text("区划归属", 36, Definition::areas),
                SheetColumn.text("版本", 24, Definition::version));
    }
}
