package cn.petition.reporting.annualreport;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The prescribed contents of a report, each with where it stands and what is still missing. */
public record LegalContents(List<Line> lines) {

    /**
     * @param where titles of the sections that serve the part
     * @param hint what is missing, {@code null} where nothing is
     */
    public record Line(LegalPart part, String where, @Nullable String hint) {}

    public LegalContents {
        lines = List.copyOf(lines);
    }

    public static LegalContents of(AnnualReport report, Edition edition) {
        return new LegalContents(
                edition.subject().parts().stream().map(part -> line(part, report, edition)).toList());
    }

    private static Line line(LegalPart part, AnnualReport report, Edition edition) {
        var serving = edition.sections().stream()
                .filter(section -> section.parts().contains(part))
                .toList();
        var where = serving.stream().map(Edition.Section::title).collect(Collectors.joining("、"));
        if (serving.isEmpty()) {
            return new Line(part, "", part.required() ? "这个版式没有单独的部分，请确认在别的部分写明。" : null);
        }
        boolean untouched =
                serving.stream().noneMatch(section -> report.bodies().containsKey(section.key()));
        return new Line(part, where, untouched && part.required() ? "还是版式的文字，请按本年的实际情况改写。" : null);
    }
}
