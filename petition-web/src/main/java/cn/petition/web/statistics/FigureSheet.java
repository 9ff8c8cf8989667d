package cn.petition.web.statistics;

import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.statistic.FigureLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of the files in which figures leave the office. */
final class FigureSheet {

    private FigureSheet() {}

    static List<SheetColumn<FigureLine>> columns() {
        return List.of(
                SheetColumn.text("类别", 16, FigureLine::subject),
                SheetColumn.text("键", 36, FigureLine::key),
                SheetColumn.text("名称", 28, FigureLine::name),
                SheetColumn.number("数值", 12, FigureLine::value),
                SheetColumn.text("单位", 8, FigureLine::unit),
                SheetColumn.text("没有数值的原因", 20, FigureLine::reason),
                SheetColumn.text("分子", 28, line -> side(line.part())),
                SheetColumn.text("分母", 28, line -> side(line.whole())),
                SheetColumn.text("口径", 60, FigureLine::definition),
                SheetColumn.integer("口径版本", 10, line -> (long) line.version()),
                SheetColumn.date("口径起用日", 14, FigureLine::validFrom),
                SheetColumn.text("周期归属", 48, FigureLine::basis),
                SheetColumn.date("统计期首日", 14, FigureLine::from),
                SheetColumn.date("统计期末日", 14, line -> line.until().minusDays(1)),
                SheetColumn.text("范围", 36, FigureLine::scope),
                SheetColumn.text("区划归属", 16, FigureLine::areas),
                SheetColumn.date("截止日", 14, FigureLine::asOf));
    }

    private static String side(FigureLine.@Nullable Side side) {
        return side == null ? "" : side.name() + " " + side.number() + "（" + side.key() + "）";
    }
}
