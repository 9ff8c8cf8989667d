package cn.petition.web.campaign;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.reporting.campaign.LedgerSheetRow;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkRows;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The ledger of a campaign or of the backlog as a spreadsheet with the columns that offices use. */
@Component
class WorkSheet {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final WorkRows rows;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    WorkSheet(WorkRows rows, SheetWriter sheets, AuditTrail audit, UuidV7 ids, Clock clock) {
        this.rows = rows;
        this.sheets = sheets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who took it stands in the audit record before the first byte leaves. */
    void write(
            String name, String asked, List<LineState> lines, boolean withCampaign, Actor actor, HttpServletResponse response)
            throws IOException {
        var read = rows.of(lines, 0, actor);
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "EXPORT_LEDGER", "EXPORT", ids.next())
                .withFields("number", "title", "petitioner", "status"));
        response.setContentType(TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                name + "-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".xlsx",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        sheets.write(
                response.getOutputStream(),
                "台账",
                columns(withCampaign),
                read.stream(),
                new ExportTrace(actor.name(), clock.instant(), asked));
    }

    private static List<SheetColumn<LedgerSheetRow>> columns(boolean withCampaign) {
        var columns = new ArrayList<SheetColumn<LedgerSheetRow>>();
        columns.add(SheetColumn.integer("序号", 6, row -> (long) row.ordinal()));
        columns.add(SheetColumn.text("编号", 24, LineWords::number));
        columns.add(SheetColumn.text("信访人", 14, LineWords::petitioner));
        columns.add(SheetColumn.text("诉求", 50, LedgerSheetRow::title));
        columns.add(SheetColumn.text("责任单位", 24, LedgerSheetRow::organ));
        columns.add(SheetColumn.text("包案领导", 14, row -> row.state().leader()));
        columns.add(SheetColumn.date("交办日期", 12, row -> row.state().assignedOn()));
        columns.add(SheetColumn.date("时限", 12, row -> row.state().dueOn()));
        columns.add(SheetColumn.text("进展", 16, LineWords::status));
        columns.add(SheetColumn.text("是否报结", 10, row -> LineWords.yesOrNo(row.state().reported())));
        columns.add(SheetColumn.text("是否化解", 10, row -> LineWords.yesOrNo(row.state().resolved())));
        columns.add(SheetColumn.date("化解日期", 12, row -> row.state().resolvedOn()));
        if (withCampaign) {
            columns.add(SheetColumn.text("专项", 30, LedgerSheetRow::campaign));
        }
        return columns;
    }
}
