package cn.petition.web.settings;

import cn.petition.domain.legal.PeriodRule;
import cn.petition.domain.legal.Region;
import cn.petition.domain.legal.RegionalPeriod;
import cn.petition.domain.legal.RuleSets;
import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.domain.legal.StatutoryRule;
import cn.petition.domain.parameter.ParameterKey;
import cn.petition.domain.petition.Labels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table of all periods: what each of the two regulations and the measures beside them say, in finished words. */
final class PeriodTable {

    /** A day near the end of the regulations of 2005 and their measures, and one under those of 2022. */
    private static final LocalDate UNDER_2005 = LocalDate.of(2022, 4, 30);

    private static final String NOTHING = "—";

    private final RuleSets rules;
    private final LocalDate today;

    PeriodTable(RuleSets rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /**
     * One row; a dash where there is nothing.
     *
     * @param regional the texts that set it differently, those that are switched off with them
     */
    record Row(String number, String label, Cell before, Cell now, String startEvent, String regional) {}

    /** What one rule set says; empty words where it says nothing. */
    record Cell(String words, String article) {}

    List<Row> rows() {
        return Arrays.stream(StatutoryPeriod.values()).map(this::row).toList();
    }

    private Row row(StatutoryPeriod period) {
        var before = rules.says(period, UNDER_2005, Region.NATION);
        var now = rules.says(period, today, Region.NATION);
        String regional = rules.regional().periods().stream()
                .filter(one -> one.rule().period() == period)
                .map(PeriodTable::regional)
                .collect(Collectors.joining("；"));
        String event = now.or(() -> before).map(StatutoryRule::startEvent).orElse("");
        return new Row(
                period.row().isEmpty() ? NOTHING : period.row(),
                Labels.of(period),
                before.map(PeriodTable::cell).orElse(new Cell("没有规定", "")),
                now.map(PeriodTable::cell).orElse(new Cell("没有规定", "")),
                event,
                regional.isEmpty() ? NOTHING : regional);
    }

    private static Cell cell(StatutoryRule rule) {
        String length = rule.lengthInWords();
        if (rule instanceof PeriodRule counted && counted.parameter() != null) {
            length += "（参数“" + Labels.of(ParameterKey.of(counted.parameter())) + "”的默认值，条文没有写明日数）";
        } else if (rule instanceof PeriodRule counted && counted.extensionAtMost() > 0) {
            length += "，可延长累计不超过" + counted.extensionAtMost() + "日";
        }
        return new Cell(length, rule.basis().fullCite());
    }

    static String regional(RegionalPeriod one) {
        String extension = one.rule().extensionAtMost() > 0 ? "，可延长累计不超过" + one.rule().extensionAtMost() + "日" : "";
        return one.rule().basis().fullCite() + "：" + one.rule().lengthInWords() + extension
                + (one.regulation().enabled() ? "" : "（未启用）");
    }
}
