package cn.petition.reporting.export;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Who took an export, when and what was asked for; stands visibly below the last row.
 *
 * @param user name of the clerk
 * @param at moment of the export, printed in Shanghai time
 * @param filter the conditions in words, or an empty string for all
 */
public record ExportTrace(String user, Instant at, String filter) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    /** The line as printed. */
    public String printed() {
        return "导出人：" + user + "　导出时间：" + MINUTE.format(at) + "　条件：" + (filter.isBlank() ? "全部" : filter);
    }
}
