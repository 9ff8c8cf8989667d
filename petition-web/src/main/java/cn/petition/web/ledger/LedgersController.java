package cn.petition.web.ledger;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.ledger.LedgerColumn;
import cn.petition.reporting.ledger.LedgerFilter;
import cn.petition.reporting.ledger.LedgerLine;
import cn.petition.reporting.ledger.LedgerLists;
import cn.petition.reporting.ledger.LedgerSheet;
import cn.petition.web.component.Choice;
import cn.petition.web.search.ListMarks;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggest.OrganSuggestions;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All ledgers of the office: which there are, the lines of one, and these as a sheet. */
@Controller
@PreAuthorize(LedgersController.READERS)
class LedgersController {

    static final String READERS = "hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER',"
            + " 'LEADER', 'SUPERVISOR', 'REPORT_WRITER')";

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final LedgerAccess access;
    private final LedgerLists lists;
    private final LedgerEntries entries;
    private final Map<LedgerKind, LedgerSheet> sheets = new EnumMap<>(LedgerKind.class);
    private final List<PastLedger> past;
    private final SheetWriter writer;
    private final OrganSuggestions suggestions;
    private final Organs organs;
    private final ListMarks marks;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    LedgersController(
            LedgerAccess access,
            LedgerLists lists,
            LedgerEntries entries,
            ObjectProvider<LedgerSheet> sheets,
            List<PastLedger> past,
            SheetWriter writer,
            OrganSuggestions suggestions,
            Organs organs,
            ListMarks marks,
            AuditTrail audit,
            UuidV7 ids,
            Clock clock) {
        this.access = access;
        this.lists = lists;
        this.entries = entries;
        sheets.forEach(sheet -> this.sheets.put(sheet.kind(), sheet));
        this.past = past;
        this.writer = writer;
        this.suggestions = suggestions;
        this.organs = organs;
        this.marks = marks;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** One ledger on the page of all. */
    record Shelf(String words, String href, String all, String open, String late, @Nullable String begin) {}

    @GetMapping("/ledgers")
    String all(@CurrentOfficer OfficerPrincipal officer, Model model) {
        Actor actor = officer.actor();
        var numbers = lists.overview(actor, LocalDate.now(clock));
        var standing = new LedgerStanding(actor, organs);
        model.addAttribute("shelves", Arrays.stream(LedgerKind.values())
                .filter(kind -> access.mayRead(kind, actor))
                .map(kind -> {
                    var counted = numbers.getOrDefault(kind, new LedgerLists.Numbers(0, 0, 0));
                    return new Shelf(
                            Labels.of(kind),
                            LedgerPaths.list(kind),
                            Long.toString(counted.all()),
                            Long.toString(counted.open()),
                            Long.toString(counted.late()),
                            beginsAlone(kind) && standing.mayBegin(kind) ? LedgerPaths.begin(kind) : null);
                })
                .toList());
        return "ledger/ledgers";
    }

    /** Rows of a batch, matters of a campaign and tasks come from a batch, a campaign or a decision. */
    private static boolean beginsAlone(LedgerKind kind) {
        return kind != LedgerKind.HAND_DOWN_ROW && kind != LedgerKind.CAMPAIGN_MATTER && kind != LedgerKind.TASK;
    }

    @GetMapping("/ledgers/{path}")
    @Transactional(readOnly = true)
    public String list(
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String beside,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        var kind = LedgerPaths.kind(path);
        access.book(kind, officer.actor());
        var form = LedgerListForm.of(typed);
        LocalDate today = LocalDate.now(clock);
        var mark = beside.isEmpty() ? Optional.<ListMarks.Mark>empty() : marks.opened(path, beside);
        String problem = !beside.isEmpty() && mark.isEmpty() ? "网址中的页码标记不完整或已被改动，请从第一页重新查看。" : null;
        LedgerFilter filter = LedgerFilter.all(kind);
        try {
            filter = form.filter(kind, today);
        } catch (IllegalArgumentException unreadable) {
            problem = unreadable.getMessage();
        }
        if (problem != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        model.addAttribute("page", page(filter, form, mark.orElse(null), problem, officer, today));
        return "ledger/list";
    }

    private LedgerListPage page(
            LedgerFilter filter,
            LedgerListForm form,
            ListMarks.@Nullable Mark mark,
            @Nullable String problem,
            OfficerPrincipal officer,
            LocalDate today) {
        Actor actor = officer.actor();
        var kind = filter.kind();
        String path = LedgerPaths.list(kind);
        var columns = columns(kind).stream().filter(LedgerColumn::shown).toList();
        var page = problem == null
                ? lists.page(filter, actor, mark == null
                        ? null
                        : new LedgerLists.Position(mark.registeredAt(), mark.matter(), mark.backwards()))
                : new LedgerLists.Page(List.of(), false, false);
        var lines = page.lines();
        var parent = filter.parent() == null ? null : entries.find(filter.parent(), actor).orElse(null);
        boolean mayBegin = new LedgerStanding(actor, organs).mayBegin(kind);
        return new LedgerListPage(
                Labels.of(kind),
                path,
                tabs(filter, form, path, actor, today),
                columns.stream().map(LedgerColumn::title).toList(),
                lines.stream().map(line -> row(line, columns, today)).toList(),
                form,
                form.organ().isEmpty() || !form.organCode().isEmpty()
                        ? List.<Choice>of()
                        : suggestions.matching(form.organ(), division(actor)),
                problem == null ? "共 " + lists.count(filter, actor) + " 条" : "",
                parent == null ? null : parent.title(),
                parent == null ? null : LedgerPaths.line(parent),
                mayBegin && (beginsAlone(kind) || kind == LedgerKind.TASK && parent != null)
                        ? LedgerPaths.begin(kind) + (parent == null ? "" : "?parent=" + parent.id())
                        : null,
                mayBegin && past.stream().anyMatch(one -> one.path().equals(kind.path())),
                form.address(path + "/export"),
                page.earlier() && !lines.isEmpty() ? beside(form, kind, lines.get(0), true) : null,
                page.later() && !lines.isEmpty() ? beside(form, kind, lines.get(lines.size() - 1), false) : null,
                problem);
    }

    private String beside(LedgerListForm form, LedgerKind kind, LedgerLine line, boolean backwards) {
        String address = form.address(LedgerPaths.list(kind));
        String mark = marks.sealed(kind.path(), new ListMarks.Mark(line.registeredAt(), line.id(), null, backwards));
        return address + (address.contains("?") ? "&" : "?") + "beside=" + mark;
    }

    private List<LedgerListPage.Tab> tabs(
            LedgerFilter filter, LedgerListForm form, String path, Actor actor, LocalDate today) {
        var whole = new LedgerListForm(
                "", "", form.organ(), form.organCode(), form.office(), form.q(), form.matter(), form.parent(), form.from(),
                form.to(), form.dueFrom(), form.dueTo());
        var numbers = lists.byStatus(whole.filter(filter.kind(), today), actor);
        long all = numbers.values().stream().mapToLong(Long::longValue).sum();
        long late = lists.count(with(whole, "", LedgerListForm.LATE).filter(filter.kind(), today), actor);
        var tabs = new ArrayList<LedgerListPage.Tab>();
        tabs.add(tab("全部", all, whole, path, form.status().isEmpty() && form.state().isEmpty(), false));
        tabs.add(tab("逾期", late, with(whole, "", LedgerListForm.LATE), path, form.state().equals(LedgerListForm.LATE), late > 0));
        numbers.forEach((status, number) -> tabs.add(tab(
                Labels.of(status), number, with(whole, status.name(), ""), path, form.status().equals(status.name()), false)));
        return tabs;
    }

    private static LedgerListForm with(LedgerListForm form, String status, String state) {
        return new LedgerListForm(
                status, state, form.organ(), form.organCode(), form.office(), form.q(), form.matter(), form.parent(),
                form.from(), form.to(), form.dueFrom(), form.dueTo());
    }

    private static LedgerListPage.Tab tab(
            String words, long number, LedgerListForm form, String path, boolean current, boolean pressing) {
        return new LedgerListPage.Tab(words, Long.toString(number), form.address(path), current, pressing);
    }

    private static LedgerListPage.Row row(LedgerLine line, List<LedgerColumn> columns, LocalDate today) {
        return new LedgerListPage.Row(
                line.number(),
                LedgerPaths.list(line.kind()) + "/" + line.id(),
                line.title(),
                line.matter(),
                line.parent(),
                line.office(),
                line.responsible() == null ? "" : line.responsible(),
                Labels.of(line.status()),
                LedgerWords.tone(line.status()),
                LedgerWords.dueState(line.status(), line.dueOn(), today),
                LedgerWords.dueWords(line.dueOn(), today),
                ChineseDate.of(line.begunOn()),
                columns.stream().map(column -> said(column, line)).toList());
    }

    private static String said(LedgerColumn column, LedgerLine line) {
        String words = column.words().apply(line);
        return words == null ? "" : words;
    }

    private List<LedgerColumn> columns(LedgerKind kind) {
        var sheet = sheets.get(kind);
        return sheet == null ? List.of() : sheet.columns();
    }

    private String division(Actor actor) {
        return organs.findById(actor.organ()).map(Organ::divisionCode).orElse("");
    }

    /** The same list as a sheet; who took it stands in the audit record before the first byte leaves. */
    @GetMapping("/ledgers/{path}/export")
    void export(
            @PathVariable String path,
            @RequestParam Map<String, String> typed,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var kind = LedgerPaths.kind(path);
        Actor actor = officer.actor();
        access.book(kind, actor);
        var form = LedgerListForm.of(typed);
        LedgerFilter filter;
        try {
            filter = form.filter(kind, LocalDate.now(clock));
        } catch (IllegalArgumentException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "EXPORT_LEDGER", "EXPORT", ids.next())
                .withFields("kind", "number", "title", "status"));
        response.setContentType(SHEET);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                Labels.of(kind) + "台账-" + STAMP.format(clock.instant().atZone(clock.getZone())) + ".xlsx",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var out = response.getOutputStream();
        var trace = new ExportTrace(actor.name(), clock.instant(), String.join("，", form.words()));
        var columns = sheet(kind);
        lists.withLines(filter, actor, lines -> writer.write(out, Labels.of(kind), columns, lines, trace));
    }

    private List<SheetColumn<LedgerLine>> sheet(LedgerKind kind) {
        var columns = new ArrayList<SheetColumn<LedgerLine>>();
        columns.add(SheetColumn.text("编号", 26, LedgerLine::number));
        columns.add(SheetColumn.text("名称", 44, LedgerLine::title));
        columns.add(SheetColumn.text("事项编号", 24, LedgerLine::matter));
        columns.add(SheetColumn.integer("事项数（件）", 12, line -> (long) line.matters()));
        columns.add(SheetColumn.text("所从出", 30, LedgerLine::parent));
        columns(kind).forEach(column -> columns.add(SheetColumn.text(column.title(), column.width(), column.words()::apply)));
        columns.add(SheetColumn.text("建账机关", 24, LedgerLine::office));
        columns.add(SheetColumn.text("责任单位", 24, LedgerLine::responsible));
        columns.add(SheetColumn.text("所在地", 24, LedgerLine::place));
        columns.add(SheetColumn.date("建立日期", 12, LedgerLine::begunOn));
        columns.add(SheetColumn.date("期限", 12, LedgerLine::dueOn));
        columns.add(SheetColumn.text("状态", 16, line -> Labels.of(line.status())));
        columns.add(SheetColumn.date("了结日期", 12, LedgerLine::endedOn));
        return columns;
    }
}
