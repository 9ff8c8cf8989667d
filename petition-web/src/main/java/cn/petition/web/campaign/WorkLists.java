package cn.petition.web.campaign;

import cn.petition.domain.organ.Actor;
import cn.petition.reporting.campaign.LedgerSheetRow;
import cn.petition.reporting.campaign.LineFigure;
import cn.petition.reporting.campaign.LineState;
import cn.petition.reporting.campaign.WorkRows;
import cn.petition.web.campaign.WorkListPage.Bulk;
import cn.petition.web.campaign.WorkListPage.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Draws the list behind a number, page by page. */
@Component
class WorkLists {

    private static final int PAGE = 50;

    /**
     * What the list is about.
     *
     * @param where words above the list: which campaign, or the backlog
     * @param ledger address part of the lines' own pages
     * @param suffix further conditions in the address, each with its leading {@code &}
     */
    record Subject(String where, String back, String base, String ledger, String suffix, boolean withCampaign) {}

    private final WorkRows rows;

    WorkLists(WorkRows rows) {
        this.rows = rows;
    }

    WorkListPage page(
            Subject subject,
            LineFigure figure,
            LocalDate day,
            String organName,
            List<LineState> lines,
            int number,
            @Nullable Bulk bulk,
            Actor actor) {
        int pages = Math.max(1, (lines.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(number, pages));
        int from = (shown - 1) * PAGE;
        String query = "?figure=" + figure.key() + "&day=" + day + subject.suffix();
        String list = subject.base() + "/matters" + query;
        return new WorkListPage(
                figure.words(),
                subject.where(),
                subject.back(),
                figure.definition(),
                Integer.toString(lines.size()),
                "截至 " + day + (organName.isEmpty() ? "" : "，" + organName),
                rows.of(lines.subList(from, Math.min(lines.size(), from + PAGE)), from, actor).stream()
                        .map(row -> row(row, subject))
                        .toList(),
                subject.withCampaign(),
                shown > 1 ? list + "&page=" + (shown - 1) : null,
                shown < pages ? list + "&page=" + (shown + 1) : null,
                subject.base() + "/matters.xlsx" + query,
                bulk);
    }

    private static Row row(LedgerSheetRow row, Subject subject) {
        var state = row.state();
        var matter = row.matter();
        return new Row(
                state.line() + "~" + row.version(),
                Integer.toString(row.ordinal()),
                LineWords.number(row),
                matter == null ? null : "/petitions/" + UriUtils.encodePathSegment(matter.number(), "UTF-8"),
                "/ledgers/" + subject.ledger() + "/" + state.line(),
                LineWords.petitioner(row),
                row.title(),
                row.organ() == null ? "" : row.organ(),
                state.leader() == null ? "" : state.leader(),
                state.assignedOn().toString(),
                LineWords.day(state.dueOn()),
                LineWords.dueState(row),
                LineWords.status(row),
                LineWords.tone(state.status()),
                LineWords.day(state.resolvedOn()),
                row.campaign() == null ? "" : row.campaign());
    }
}
