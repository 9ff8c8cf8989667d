package cn.petition.web.appraisal;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.reporting.appraisal.AppraisalSheets;
import cn.petition.reporting.appraisal.Indicator;
import cn.petition.reporting.appraisal.Mark;
import cn.petition.reporting.appraisal.Placing;
import cn.petition.reporting.statistic.Rate;
import cn.petition.reporting.statistic.Statistics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts a score sheet into words and links. */
@Component
class AppraisalView {

    private final AppraisalSheets sheets;
    private final Statistics statistics;
    private final Organs organs;

    AppraisalView(AppraisalSheets sheets, Statistics statistics, Organs organs) {
        this.sheets = sheets;
        this.statistics = statistics;
        this.organs = organs;
    }

    AppraisalPage page(LedgerEntry round, Actor reader) {
        var sheet = sheets.sheet(round);
        var own = organs.findById(reader.organ()).orElseThrow();
        boolean corrects = new LedgerStanding(reader, organs)
                .offered(round).stream().anyMatch(row -> row.action() == LedgerAction.CORRECT);
        return new AppraisalPage(
                round.title(),
                round.number(),
                address(round),
                sheet.period().words() + "，截至" + ChineseDate.of(sheet.asOf()),
                sheet.knownAt() == null ? "尚未核定，得分随数据变化。" : "已核定，得分不再变化。",
                corrects,
                sheet.indicators().stream().map(this::column).toList(),
                sheet.placings().stream().map(one -> line(round, sheet, one, own, corrects)).toList());
    }

    static String address(LedgerEntry round) {
        return "/appraisals/" + round.id();
    }

    private AppraisalPage.Column column(Indicator indicator) {
        return new AppraisalPage.Column(
                name(indicator),
                "权重" + indicator.weight() + "，满分" + plain(indicator.full()),
                statistics.withKey(indicator.key()).definition() + (indicator.higher() ? "越高越好。" : "越低越好。") + "分母不足"
                        + indicator.least() + "的不计分。");
    }

    String name(Indicator indicator) {
        return statistics.withKey(indicator.key()).name();
    }

    private AppraisalPage.Line line(
            LedgerEntry round, AppraisalSheets.Sheet sheet, Placing placing, Organ own, boolean corrects) {
        boolean opens = organs.findById(placing.organ()).filter(organ -> organ.isWithin(own)).isPresent();
        return new AppraisalPage.Line(
                placing.rank() == null ? "不排名" : String.valueOf(placing.rank()),
                placing.code(),
                placing.name(),
                placing.total() == null ? "—" : placing.total().toPlainString(),
                placing.marks().stream().map(mark -> cell(round, sheet, placing, mark, opens, corrects)).toList());
    }

    private AppraisalPage.Cell cell(
            LedgerEntry round, AppraisalSheets.Sheet sheet, Placing placing, Mark mark, boolean opens, boolean corrects) {
        var rate = (Rate) statistics.withKey(mark.indicator().key());
        var value = mark.value();
        return new AppraisalPage.Cell(
                name(mark.indicator()),
                value == null ? "不计分" : value.setScale(2, RoundingMode.HALF_UP).toPlainString(),
                String.valueOf(mark.part()),
                String.valueOf(mark.whole()),
                opens ? list(rate.part().key(), sheet, placing) : null,
                opens ? list(rate.whole().key(), sheet, placing) : null,
                note(mark),
                corrects
                        ? UriComponentsBuilder.fromPath(
                                        "/ledgers/" + LedgerKind.APPRAISAL.path() + "/" + round.id() + "/correct")
                                .queryParam("APPRAISED", placing.code())
                                .queryParam("INDICATOR", mark.indicator().key())
                                .toUriString()
                        : null);
    }

    private static @Nullable String note(Mark mark) {
        if (mark.corrected() != null) {
            return "原" + (mark.computed() == null ? "不计分" : mark.computed().toPlainString() + "分") + "，更正：" + mark.reason();
        }
        return mark.computed() == null ? "件数不足" + mark.indicator().least() : null;
    }

    /** The list as the sheet counted it: without sealed matters, and as it was known when the round was verified. */
    private static String list(String key, AppraisalSheets.Sheet sheet, Placing placing) {
        var address = UriComponentsBuilder.fromPath("/statistics/" + key + "/matters")
                .queryParam("span", "YEAR")
                .queryParam("year", sheet.period().from().getYear())
                .queryParam("organ", placing.code())
                .queryParam("asOf", sheet.asOf())
                .queryParam("shared", true);
        if (sheet.knownAt() != null) {
            address.queryParam("knownAt", sheet.knownAt());
        }
        return address.toUriString();
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
