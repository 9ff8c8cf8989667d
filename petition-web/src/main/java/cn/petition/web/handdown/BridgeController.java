package cn.petition.web.handdown;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.reporting.export.ExportTrace;
import cn.petition.reporting.export.SheetColumn;
import cn.petition.reporting.export.SheetWriter;
import cn.petition.reporting.handdown.Bridge;
import cn.petition.reporting.handdown.BridgeScope;
import cn.petition.reporting.handdown.BridgeTerm;
import cn.petition.reporting.handdown.HandDownBridge;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.reporting.handdown.HandedLine;
import cn.petition.web.component.Choice;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bridge from what was handed down to what is resolved; every term opens its rows. */
@Controller
@RequestMapping("/hand-downs/bridge")
@PreAuthorize(HandDownPaths.READERS)
class BridgeController {

    private static final int ROWS = 50;
    private static final int MOST = 100_000;
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<BridgeTerm> FIRST =
            List.of(BridgeTerm.REPEATED, BridgeTerm.OUTSIDE, BridgeTerm.MERGED, BridgeTerm.STANDING, BridgeTerm.UNDECIDED);

    /** One term with its number. */
    record Term(String words, String definition, long number, String href, boolean wrong) {

        static Term of(BridgeTerm term, Bridge bridge, String query) {
            long number = bridge.of(term);
            return new Term(
                    term.words(),
                    term.definition(),
                    number,
                    "/hand-downs/bridge/rows?term=" + term + query,
                    term == BridgeTerm.UNDECIDED && number > 0);
        }
    }

    /** @param unexplained rows that are in no term, normally 0 */
    record BridgePage(
            String words,
            List<Choice> sources,
            String source,
            List<Choice> batches,
            String batch,
            String on,
            Term received,
            List<Term> parts,
            List<Term> closing,
            List<Term> resolving,
            long unexplained,
            String sheetHref) {}

    /** One row behind a term. */
    record Row(
            String href, String number, String batch, String upperNumber, String petitioner, String place, String title,
            String status, String other, String matter, String resolved) {

        static Row of(HandedLine line) {
            return new Row(
                    HandDownPaths.row(line.id()),
                    line.number(),
                    line.batchTitle(),
                    line.upperNumber() == null ? "" : line.upperNumber(),
                    line.petitioner() == null ? "" : line.petitioner(),
                    line.place() == null ? "" : line.place(),
                    line.title(),
                    Labels.of(line.status()),
                    line.otherNumber() == null ? "" : line.otherNumber(),
                    line.matter() == null ? "" : line.matter(),
                    line.resolved() ? "是" : "");
        }
    }

    private final HandDownBridge bridges;
    private final HandDownLists lists;
    private final SheetWriter sheets;
    private final AuditTrail audit;
    private final UuidV7 ids;
    private final Clock clock;

    BridgeController(
            HandDownBridge bridges, HandDownLists lists, SheetWriter sheets, AuditTrail audit, UuidV7 ids, Clock clock) {
        this.bridges = bridges;
        this.lists = lists;
        this.sheets = sheets;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String on,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var scope = scope(source, batch, on);
        var bridge = bridges.count(scope, officer.actor());
        String query = query(scope);
        model.addAttribute(
                "page",
                new BridgePage(
                        words(scope, officer.actor()),
                        sources(),
                        scope.source() == null ? "" : scope.source().name(),
                        lists.batches(0, 200, officer.actor()).stream()
                                .map(one -> new Choice(one.id().toString(), one.title()))
                                .toList(),
                        scope.batch() == null ? "" : scope.batch().toString(),
                        scope.on().toString(),
                        Term.of(BridgeTerm.RECEIVED, bridge, query),
                        FIRST.stream().map(term -> Term.of(term, bridge, query)).toList(),
                        List.of(Term.of(BridgeTerm.CLOSED, bridge, query), Term.of(BridgeTerm.OPEN, bridge, query)),
                        List.of(Term.of(BridgeTerm.RESOLVED, bridge, query), Term.of(BridgeTerm.UNRESOLVED, bridge, query)),
                        bridge.unexplained(),
                        "/hand-downs/bridge/export?" + query.substring(1)));
        return "handdown/bridge";
    }

    @GetMapping("/rows")
    String rows(
            @RequestParam(defaultValue = "RECEIVED") String term,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        var scope = scope(source, batch, on);
        var chosen = term(term);
        int number = Math.max(1, Math.min(page, 10_000));
        var found = bridges.rows(scope, chosen, (number - 1) * ROWS, ROWS + 1, officer.actor());
        String here = "/hand-downs/bridge/rows?term=" + chosen + query(scope);
        model.addAttribute("term", chosen);
        model.addAttribute("words", words(scope, officer.actor()));
        model.addAttribute("number", bridges.count(scope, officer.actor()).of(chosen));
        model.addAttribute("lines", found.stream().limit(ROWS).map(Row::of).toList());
        model.addAttribute("previous", number > 1 ? here + "&page=" + (number - 1) : null);
        model.addAttribute("next", found.size() > ROWS ? here + "&page=" + (number + 1) : null);
        model.addAttribute("bridgeHref", "/hand-downs/bridge?" + query(scope).substring(1));
        model.addAttribute("sheetHref", "/hand-downs/bridge/rows/export?term=" + chosen + query(scope));
        return "handdown/rows";
    }

    @GetMapping("/export")
    void export(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String on,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var scope = scope(source, batch, on);
        var bridge = bridges.count(scope, officer.actor());
        begin("交办对账", List.of("term", "number"), officer.actor(), response);
        List<SheetColumn<BridgeTerm>> columns = List.of(
                SheetColumn.text("项目", 28, BridgeTerm::words),
                SheetColumn.integer("件数（件）", 12, bridge::of),
                SheetColumn.text("口径", 70, BridgeTerm::definition));
        sheets.write(
                response.getOutputStream(),
                "交办对账",
                columns,
                Stream.of(BridgeTerm.values()),
                trace(officer.actor(), words(scope, officer.actor())));
    }

    @GetMapping("/rows/export")
    void exportRows(
            @RequestParam(defaultValue = "RECEIVED") String term,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String batch,
            @RequestParam(defaultValue = "") String on,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        var scope = scope(source, batch, on);
        var chosen = term(term);
        var rows = bridges.rows(scope, chosen, 0, MOST, officer.actor());
        begin("交办件-" + chosen.words(), List.of("number", "petitioner", "place", "title", "status"), officer.actor(), response);
        List<SheetColumn<Row>> columns = List.of(
                SheetColumn.text("编号", 26, Row::number),
                SheetColumn.text("批次", 30, Row::batch),
                SheetColumn.text("上级编号", 20, Row::upperNumber),
                SheetColumn.text("信访人", 12, Row::petitioner),
                SheetColumn.text("问题属地", 18, Row::place),
                SheetColumn.text("主要诉求", 60, Row::title),
                SheetColumn.text("判断", 14, Row::status),
                SheetColumn.text("重复于或者并入", 26, Row::other),
                SheetColumn.text("事项编号", 24, Row::matter),
                SheetColumn.text("已化解", 8, Row::resolved));
        sheets.write(
                response.getOutputStream(),
                "交办件",
                columns,
                rows.stream().map(Row::of),
                trace(officer.actor(), chosen.words() + "，" + words(scope, officer.actor())));
    }

    private void begin(String name, List<String> fields, Actor actor, HttpServletResponse response) {
        // before the first byte leaves, so that no file leaves unrecorded
        audit.record(AuditEntry.done(actor.officer(), actor.organ(), "EXPORT_HAND_DOWN", "EXPORT", ids.next())
                .withFields(fields.toArray(String[]::new)));
        response.setContentType(SHEET);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
    }

    private ExportTrace trace(Actor actor, String words) {
        return new ExportTrace(actor.name(), clock.instant(), words);
    }

    private static BridgeTerm term(String name) {
        return Arrays.stream(BridgeTerm.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private BridgeScope scope(String source, String batch, String on) {
        return new BridgeScope(
                Arrays.stream(CaseSource.values())
                        .filter(one -> one.name().equals(source))
                        .findFirst()
                        .orElse(null),
                batch.isEmpty() ? null : HandDownPaths.identity(batch),
                day(on));
    }

    private LocalDate day(String typed) {
        var today = LocalDate.now(clock);
        try {
            var day = typed.isBlank() ? today : LocalDate.parse(typed.strip());
            return day.isAfter(today) ? today : day;
        } catch (DateTimeParseException unreadable) {
            return today;
        }
    }

    private static String query(BridgeScope scope) {
        return (scope.source() == null ? "" : "&source=" + scope.source())
                + (scope.batch() == null ? "" : "&batch=" + scope.batch())
                + "&on=" + scope.on();
    }

    private String words(BridgeScope scope, Actor actor) {
        String what = scope.batch() == null
                ? scope.source() == null ? "全部批次" : Labels.of(scope.source())
                : lists.batch(scope.batch(), actor).map(HandDownLists.BatchLine::title).orElseThrow(NotFound::new);
        return what + "，截至 " + scope.on();
    }

    private static List<Choice> sources() {
        return Arrays.stream(CaseSource.values())
                .map(source -> new Choice(source.name(), Labels.of(source)))
                .toList();
    }
}
