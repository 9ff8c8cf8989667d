package cn.petition.web.worklist;

import cn.petition.domain.organ.Actor;
import cn.petition.reporting.search.BoundedCount;
import cn.petition.reporting.search.ListPage;
import cn.petition.reporting.search.ListedMatter;
import cn.petition.reporting.worklist.Worklist;
import cn.petition.reporting.worklist.WorklistPosition;
import cn.petition.reporting.worklist.WorklistTab;
import cn.petition.web.annualreport.ReportReminders;
import cn.petition.web.search.ListMarks;
import cn.petition.web.search.MatterRow;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The desk: the lists that the officer's roles ask for, the first one open. */
@Controller
class WorklistController {

    private static final String UNREADABLE = "网址中的页码标记不完整或已被改动，请从第一页重新查看。";

    private final Worklist worklist;
    private final ListMarks marks;
    private final ReportReminders reminders;
    private final Clock clock;

    WorklistController(Worklist worklist, ListMarks marks, ReportReminders reminders, Clock clock) {
        this.worklist = worklist;
        this.marks = marks;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping("/worklist")
    String show(
            @RequestParam(required = false) @Nullable String list,
            @RequestParam(required = false) @Nullable String beside,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response) {
        Actor actor = officer.actor();
        model.addAttribute("reportsDue", reminders.of(officer));
        List<WorklistTab> tabs = WorklistTab.of(actor);
        if (tabs.isEmpty()) {
            model.addAttribute("page", nothingToDo());
            return "worklist/worklist";
        }
        Map<WorklistTab, BoundedCount> counts = worklist.counts(actor);
        Optional<WorklistTab> chosen = list == null ? Optional.of(firstWithWork(tabs, counts)) : named(list, tabs);
        WorklistTab tab = chosen.orElse(tabs.get(0));
        Optional<ListMarks.Mark> mark = beside == null ? Optional.empty() : marks.opened(mark(tab), beside);
        String trouble = chosen.isEmpty() ? "没有这个清单，请从上面选择。" : beside != null && mark.isEmpty() ? UNREADABLE : null;
        ListPage<ListedMatter> page = trouble != null
                ? new ListPage<>(List.of(), false, false)
                : worklist.page(tab, actor, mark.map(WorklistController::position).orElse(null));
        if (trouble != null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("page", page(tab, tabs, counts, page, actor, trouble));
        return "worklist/worklist";
    }

    private WorklistPage page(
            WorklistTab tab,
            List<WorklistTab> tabs,
            Map<WorklistTab, BoundedCount> counts,
            ListPage<ListedMatter> page,
            Actor actor,
            @Nullable String trouble) {
        LocalDate today = LocalDate.now(clock);
        int dueSoon = worklist.dueSoonDays(actor);
        return new WorklistPage(
                tabs.stream().map(one -> tab(one, counts, one == tab)).toList(),
                words(tab),
                page.rows().stream().map(matter -> MatterRow.of(matter, today, dueSoon)).toList(),
                emptyTitle(tab),
                emptyWords(tab, dueSoon),
                page.before() && !page.isEmpty() ? beside(tab, page.first(), true) : null,
                page.after() && !page.isEmpty() ? beside(tab, page.last(), false) : null,
                trouble);
    }

    /** An officer to whom nothing is assigned yet sees what waits in the organ, not an empty desk. */
    private static WorklistTab firstWithWork(List<WorklistTab> tabs, Map<WorklistTab, BoundedCount> counts) {
        return tabs.stream()
                .filter(tab -> counts.containsKey(tab) && !counts.get(tab).none())
                .findFirst()
                .orElse(tabs.get(0));
    }

    private static WorklistPage nothingToDo() {
        return new WorklistPage(
                List.of(), "工作台", List.of(), "您的角色不办理信访事项", "请从菜单进入您的工作；需要办理事项时，请管理员调整角色。", null, null, null);
    }

    private static WorklistPage.Tab tab(WorklistTab tab, Map<WorklistTab, BoundedCount> counts, boolean current) {
        BoundedCount count = counts.getOrDefault(tab, new BoundedCount(0));
        return new WorklistPage.Tab(
                words(tab), count.words(), address(tab), current, tab == WorklistTab.OVERDUE && !count.none());
    }

    private static WorklistPosition position(ListMarks.Mark mark) {
        return new WorklistPosition(mark.dueOn(), mark.registeredAt(), mark.matter(), mark.backwards());
    }

    private String beside(WorklistTab tab, ListedMatter matter, boolean backwards) {
        LocalDate due = tab == WorklistTab.REGISTERED ? null : matter.dueOn();
        var mark = new ListMarks.Mark(matter.registeredAt(), matter.id(), due, backwards);
        return address(tab) + "&beside=" + marks.sealed(mark(tab), mark);
    }

    private static String address(WorklistTab tab) {
        return "/worklist?list=" + parameter(tab);
    }

    private static String mark(WorklistTab tab) {
        return "worklist/" + tab;
    }

    private static String parameter(WorklistTab tab) {
        return tab.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<WorklistTab> named(String parameter, List<WorklistTab> tabs) {
        return tabs.stream().filter(tab -> parameter(tab).equals(parameter)).findFirst();
    }

    private static String words(WorklistTab tab) {
        return switch (tab) {
            case MINE -> "我承办的";
            case ORGAN -> "本单位在办";
            case DUE_SOON -> "临期";
            case OVERDUE -> "超期";
            case REGISTERED -> "我近期登记的";
        };
    }

    private static String emptyTitle(WorklistTab tab) {
        return switch (tab) {
            case MINE -> "没有指派给您的在办事项";
            case ORGAN -> "本单位没有在办事项";
            case DUE_SOON -> "没有临期的事项";
            case OVERDUE -> "没有超期的事项";
            case REGISTERED -> "最近 " + WorklistTab.RECENT_DAYS + " 天您没有登记事项";
        };
    }

    private static String emptyWords(WorklistTab tab, int dueSoonDays) {
        return switch (tab) {
            case MINE -> "单位指派您承办的事项会出现在这里，办结后离开。";
            case ORGAN -> "等待本单位甄别、签收或办理的事项会出现在这里。";
            case DUE_SOON -> "距期限 " + dueSoonDays + " 天以内、尚未超期的事项会出现在这里。";
            case OVERDUE -> "过了最后一天仍未办理的事项会出现在这里；最后一天当天不算超期。";
            case REGISTERED -> "您登记的事项保留 " + WorklistTab.RECENT_DAYS + " 天，更早的请用查找。";
        };
    }
}
