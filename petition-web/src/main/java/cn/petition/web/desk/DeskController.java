package cn.petition.web.desk;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.desk.DeskFigure;
import cn.petition.reporting.desk.DeskPart;
import cn.petition.reporting.desk.DeskPosition;
import cn.petition.reporting.desk.SupervisorsDesk;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.web.annualreport.ReportReminders;
import cn.petition.web.search.ListMarks;
import cn.petition.web.search.MatterExport;
import cn.petition.web.search.MatterRow;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What is due, late and unanswered today, and the list behind each number. */
@Controller
@RequestMapping("/desk")
@PreAuthorize("hasAnyRole('SUPERVISOR', 'LEADER')")
class DeskController {

    private static final int SECONDS_BETWEEN_LOOKS = 60;

    private final DeskView view;
    private final SupervisorsDesk desk;
    private final Organs organs;
    private final ListMarks marks;
    private final MatterExport export;
    private final ReportReminders reminders;
    private final Clock clock;

    DeskController(
            DeskView view,
            SupervisorsDesk desk,
            Organs organs,
            ListMarks marks,
            MatterExport export,
            ReportReminders reminders,
            Clock clock) {
        this.view = view;
        this.desk = desk;
        this.organs = organs;
        this.marks = marks;
        this.export = export;
        this.reminders = reminders;
        this.clock = clock;
    }

    /** @param organs {@code all} for every organ instead of those with most overdue */
    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String organs, @CurrentOfficer OfficerPrincipal officer, Model model) {
        model.addAttribute("page", view.page(officer, organs.equals("all")));
        model.addAttribute("reportsDue", reminders.of(officer));
        return "desk/desk";
    }

    /** The same in large figures, which looks again by itself. */
    @GetMapping("/wall")
    String wall(@CurrentOfficer OfficerPrincipal officer, Model model, HttpServletResponse response) {
        response.setIntHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        model.addAttribute("page", view.wall(officer));
        return "desk/wall";
    }

    /** @throws NotFound for a number, organ or mark that does not exist */
    @GetMapping("/{key}")
    String list(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(required = false) @Nullable String beside,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        Actor actor = officer.actor();
        var figure = figure(key);
        var named = organ(organ);
        var part = new DeskPart(named == null ? null : named.id(), area);
        String list = address(figure, organ, area, "");
        DeskPosition position = beside == null ? null : position(list, beside);
        var page = desk.page(figure, part, actor, position);
        int days = desk.warningDays(actor);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "page",
                new DeskListPage(
                        DeskWords.name(figure),
                        DeskWords.definition(figure, days),
                        part(named, area),
                        DeskWords.number(desk.count(figure, part, actor)),
                        page.rows().stream().map(one -> MatterRow.of(one, today, days)).toList(),
                        page.before() && !page.isEmpty() ? beside(list, page.first(), true) : null,
                        page.after() && !page.isEmpty() ? beside(list, page.last(), false) : null,
                        address(figure, organ, area, "/export")));
        return "desk/list";
    }

    @GetMapping("/{key}/export")
    void export(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String organ,
            @RequestParam(required = false) @Nullable String area,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response)
            throws IOException {
        Actor actor = officer.actor();
        var figure = figure(key);
        var named = organ(organ);
        var part = new DeskPart(named == null ? null : named.id(), area);
        String words = part(named, area);
        export.write(
                (after, most) -> desk.next(figure, part, actor, after, most),
                "督导台-" + DeskWords.name(figure),
                DeskWords.name(figure) + (words == null ? "" : "，" + words),
                actor,
                response);
    }

    private static DeskFigure figure(String key) {
        return DeskFigure.of(key).orElseThrow(NotFound::new);
    }

    private @Nullable Organ organ(@Nullable String code) {
        return code == null ? null : organs.findByCode(code).orElseThrow(NotFound::new);
    }

    private @Nullable String part(@Nullable Organ organ, @Nullable String area) {
        if (organ != null) {
            return organ.name();
        }
        return area == null ? null : desk.areaName(area).orElseThrow(NotFound::new);
    }

    private DeskPosition position(String list, String beside) {
        var mark = marks.opened(list, beside).orElseThrow(NotFound::new);
        return new DeskPosition(mark.dueOn(), mark.matter(), mark.backwards());
    }

    private String beside(String list, ListedMatter matter, boolean backwards) {
        var mark = new ListMarks.Mark(matter.registeredAt(), matter.id(), matter.dueOn(), backwards);
        return list + (list.contains("?") ? "&" : "?") + "beside=" + marks.sealed(list, mark);
    }

    private static String address(
            DeskFigure figure, @Nullable String organ, @Nullable String area, String more) {
        String path = "/desk/" + figure.key() + more;
        String query = (organ == null ? "" : "&organ=" + UriUtils.encodeQueryParam(organ, "UTF-8"))
                + (area == null ? "" : "&area=" + UriUtils.encodeQueryParam(area, "UTF-8"));
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }
}
