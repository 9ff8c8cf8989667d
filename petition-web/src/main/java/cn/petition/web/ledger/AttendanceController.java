package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStanding;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.reception.Attendance;
import cn.petition.workflow.reception.HoldReception;
import cn.petition.workflow.reception.ReceptionRecords;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the leaders and batches of a reception are recorded, and corrected afterwards. */
@Controller
@PreAuthorize(LedgersController.READERS)
class AttendanceController {

    private static final String HOLD = "/ledgers/receptions/{id}/hold";
    private static final String CORRECT = "/ledgers/receptions/{id}/correct";
    private static final int FEWEST_ROWS = 3;
    private static final int MORE_ROWS = 5;
    private static final int MOST_ROWS = 200;
    private static final int LONG = 2000;
    private static final int SHORT = 200;

    /** A row of leaders as typed. */
    public record LeaderRow(int index, String name, String post, String organ) {}

    /** A row of batches as typed. */
    public record BatchRow(int index, String persons, String gist, String matter) {}

    /** @param organs to which a leader can belong: the office, and the one that holds the session jointly */
    public record Page(
            String words,
            String number,
            String title,
            String back,
            String action,
            String formKey,
            int version,
            String on,
            String today,
            String content,
            List<Choice> organs,
            List<LeaderRow> leaders,
            List<BatchRow> batches,
            @Nullable String refusal) {}

    private final LedgerAccess access;
    private final ReceptionRecords records;
    private final HoldReception hold;
    private final VisiblePetitions petitions;
    private final Organs organs;
    private final PostedForms forms;
    private final Clock clock;

    AttendanceController(
            LedgerAccess access,
            ReceptionRecords records,
            HoldReception hold,
            VisiblePetitions petitions,
            Organs organs,
            PostedForms forms,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.hold = hold;
        this.petitions = petitions;
        this.organs = organs;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping({HOLD, CORRECT})
    String open(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        var line = line(id, officer);
        new LedgerStanding(officer.actor(), organs).row(line, HoldReception.action(line));
        return page(line, recorded(line, officer.actor()), FEWEST_ROWS, officer, null, model);
    }

    @PostMapping({HOLD, CORRECT})
    String post(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            @CurrentOfficer OfficerPrincipal officer,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var line = line(id, officer);
        if (typed.containsKey("more")) {
            return page(line, typed, MORE_ROWS, officer, null, model);
        }
        var content = new TreeMap<>(typed);
        content.keySet().removeIf(name -> name.equals("formKey") || name.startsWith("_"));
        try {
            String next = forms.once(
                    officer.actor(), typed.getOrDefault("formKey", ""), route(line, typed), List.of(content), () -> {
                        hold.record(new HoldReception.Command(
                                line.id(),
                                version(typed),
                                attendance(line, typed, officer.actor()),
                                text(typed, "content", "接访情况", LONG),
                                on(typed),
                                officer.actor()));
                        return LedgerPaths.line(line);
                    });
            redirect.addFlashAttribute(Flash.NAME, Flash.success("接访情况已记入台账。"));
            return "redirect:" + next;
        } catch (ActionRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(line, typed, FEWEST_ROWS, officer, refused.words(), model);
        }
    }

    private LedgerEntry line(String id, OfficerPrincipal officer) {
        return access.entry(LedgerKind.RECEPTION.path(), id, officer.actor());
    }

    /** A form that is sent again belongs to the page on which it was opened, wherever the line stands by now. */
    private static String route(LedgerEntry line, Map<String, String> typed) {
        var action = typed.getOrDefault("step", "").equals("hold") ? LedgerAction.HOLD : LedgerAction.CORRECT;
        return LedgerPaths.step(line, action);
    }

    private Attendance attendance(LedgerEntry line, Map<String, String> typed, Actor actor) {
        var leaders = new ArrayList<Attendance.LeaderPresent>();
        var batches = new ArrayList<Attendance.Batch>();
        for (int i = 0; i < MOST_ROWS; i++) {
            String name = text(typed, "leader." + i + ".name", "姓名", SHORT);
            String post = text(typed, "leader." + i + ".post", "职务", SHORT);
            if (name != null || post != null) {
                leaders.add(new Attendance.LeaderPresent(
                        organ(line, typed.get("leader." + i + ".organ")), name == null ? "" : name, post == null ? "" : post));
            }
            String persons = text(typed, "batch." + i + ".persons", "人数", SHORT);
            String gist = text(typed, "batch." + i + ".gist", "反映的问题", SHORT);
            String matter = text(typed, "batch." + i + ".matter", "事项编号", SHORT);
            if (persons != null || gist != null || matter != null) {
                batches.add(new Attendance.Batch(
                        persons != null && persons.matches("[0-9]{1,4}") ? Integer.parseInt(persons) : 0,
                        gist,
                        matter == null ? null : matter(matter, actor)));
            }
        }
        return new Attendance(leaders, batches);
    }

    private UUID matter(String number, Actor actor) {
        try {
            return petitions.byNumber(number, actor).id();
        } catch (NotFound absent) {
            throw new ActionRefused("BatchNamesItsMatter", "没有找到编号为“" + number + "”的事项，请核对编号。", null);
        }
    }

    private UUID organ(LedgerEntry line, @Nullable String code) {
        return sessionOrgans(line)
                .filter(organ -> organ.code().equals(code))
                .map(Organ::id)
                .findFirst()
                .orElse(line.office());
    }

    private Stream<Organ> sessionOrgans(LedgerEntry line) {
        return Stream.of(line.office(), line.responsible())
                .flatMap(Stream::ofNullable)
                .map(id -> organs.findById(id).orElseThrow(NotFound::new));
    }

    private static @Nullable String text(Map<String, String> typed, String name, String label, int most) {
        String words = typed.getOrDefault(name, "").strip();
        if (words.length() > most) {
            throw new ActionRefused("AttendanceIsBrief", "“" + label + "”最多" + most + "字，请缩短。", null);
        }
        return words.isEmpty() ? null : words;
    }

    private static int version(Map<String, String> typed) {
        String version = typed.getOrDefault("version", "");
        if (!version.matches("[0-9]{1,9}")) {
            throw new NotFound();
        }
        return Integer.parseInt(version);
    }

    private static LocalDate on(Map<String, String> typed) {
        try {
            return LocalDate.parse(typed.getOrDefault("on", ""));
        } catch (DateTimeParseException notADay) {
            throw new ActionRefused("AttendanceHasItsDay", "请填写接访日期，按“2026-03-16”的样子。", null);
        }
    }

    /** What is recorded, in the words of the form; before the session the leader of the schedule stands there. */
    private Map<String, String> recorded(LedgerEntry line, Actor actor) {
        var typed = new HashMap<String, String>();
        var present = records.leaders(line.id());
        for (int i = 0; i < present.size(); i++) {
            typed.put("leader." + i + ".name", present.get(i).name());
            typed.put("leader." + i + ".post", present.get(i).post());
            typed.put("leader." + i + ".organ", organs.findById(present.get(i).organ()).orElseThrow().code());
        }
        if (present.isEmpty()) {
            typed.put("leader.0.name", line.facts().text(LedgerFact.LEADER).orElse(""));
            typed.put("leader.0.post", line.facts().text(LedgerFact.LEADER_POST).orElse(""));
        }
        for (var batch : records.batches(line, actor)) {
            int i = batch.ordinal() - 1;
            typed.put("batch." + i + ".persons", Integer.toString(batch.persons()));
            typed.put("batch." + i + ".gist", batch.gist() == null ? "" : batch.gist());
            typed.put("batch." + i + ".matter", batch.number() == null ? "" : batch.number());
        }
        LocalDate today = LocalDate.now(clock);
        var day = line.facts().date(LedgerFact.HELD_ON).or(() -> java.util.Optional.ofNullable(line.dueOn())).orElse(today);
        typed.put("on", (day.isAfter(today) ? today : day).toString());
        typed.put("content", line.facts().text(LedgerFact.CONTENT).orElse(""));
        typed.put("version", Integer.toString(line.version()));
        return typed;
    }

    private String page(
            LedgerEntry line,
            Map<String, String> typed,
            int blank,
            OfficerPrincipal officer,
            @Nullable String refusal,
            Model model) {
        var action = typed.containsKey("step")
                ? (typed.get("step").equals("hold") ? LedgerAction.HOLD : LedgerAction.CORRECT)
                : HoldReception.action(line);
        String route = LedgerPaths.step(line, action);
        model.addAttribute("step", action == LedgerAction.HOLD ? "hold" : "correct");
        model.addAttribute("page", new Page(
                action == LedgerAction.HOLD ? "登记接访情况" : "更正接访情况",
                line.number(),
                line.title(),
                LedgerPaths.line(line),
                route,
                forms.issue(officer.actor(), route),
                version(typed),
                typed.getOrDefault("on", ""),
                LocalDate.now(clock).toString(),
                typed.getOrDefault("content", ""),
                sessionOrgans(line).map(organ -> new Choice(organ.code(), organ.name())).toList(),
                leaders(typed, blank),
                batches(typed, blank),
                refusal));
        return "ledger/attendance";
    }

    private static List<LeaderRow> leaders(Map<String, String> typed, int blank) {
        var rows = new ArrayList<LeaderRow>();
        for (int i = 0, left = blank; i < MOST_ROWS && left > 0; i++) {
            String name = typed.getOrDefault("leader." + i + ".name", "");
            left -= name.isBlank() ? 1 : 0;
            rows.add(new LeaderRow(
                    i, name, typed.getOrDefault("leader." + i + ".post", ""), typed.getOrDefault("leader." + i + ".organ", "")));
        }
        return rows;
    }

    private static List<BatchRow> batches(Map<String, String> typed, int blank) {
        var rows = new ArrayList<BatchRow>();
        for (int i = 0, left = blank; i < MOST_ROWS && left > 0; i++) {
            String persons = typed.getOrDefault("batch." + i + ".persons", "");
            left -= persons.isBlank() ? 1 : 0;
            rows.add(new BatchRow(
                    i, persons, typed.getOrDefault("batch." + i + ".gist", ""), typed.getOrDefault("batch." + i + ".matter", "")));
        }
        return rows;
    }
}
