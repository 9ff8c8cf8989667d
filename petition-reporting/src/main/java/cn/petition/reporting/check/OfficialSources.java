package cn.petition.reporting.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A table that names its source: where that is no page of a public authority, the original is to be looked at. */
final class OfficialSources implements Rule {

    private static final Pattern ADDRESS = Pattern.compile("https?://([A-Za-z0-9.-]+)[^\\s，。；]*");
    private static final Pattern AUTHORITY = Pattern.compile("(?i).*(^|\\.)gov\\.cn$");

    @Override
    public void read(ReadPaper paper, Consumer<Finding> found) {
        for (var sheet : paper.sheets()) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                var text = String.join("｜", sheet.rows().get(row));
                var address = ADDRESS.matcher(text);
                if (address.find() && !AUTHORITY.matcher(address.group(1)).matches()) {
                    var place = new Place(
                            "",
                            "表 " + sheet.number() + (sheet.name().isEmpty() ? "" : "（" + sheet.name() + "）") + "第 "
                                    + (row + 1) + " 行",
                            TableClaims.order(sheet),
                            text,
                            address.start(),
                            address.end());
                    found.accept(new Finding(
                            PaperRule.SOURCE,
                            place,
                            address.group(1),
                            "出处不是政府网站，引用前请与原发布机关的页面核对。"));
                }
            }
        }
    }
}
