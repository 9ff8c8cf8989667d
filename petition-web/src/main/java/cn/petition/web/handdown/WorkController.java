package cn.petition.web.handdown;

import cn.petition.domain.handdown.ProposedDecision;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerParty;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Party;
import cn.petition.domain.petition.Resolution;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.intake.handdown.RegisterHandDowns;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.reporting.handdown.HandDownLists.Proposed;
import cn.petition.reporting.handdown.WorkList;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.handdown.JudgeHandDowns;
import cn.petition.workflow.handdown.JudgeHandDowns.Judged;
import cn.petition.workflow.handdown.JudgeHandDowns.Judgement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done for many rows of a batch at once: a person looks at the list, takes out what is wrong, confirms. */
@Controller
@RequestMapping("/hand-downs/{id}/work")
@PreAuthorize(HandDownPaths.READERS)
class WorkController {

    private static final int ROWS = 200;
    private static final int MOST = 20_000;
    private static final int EXCERPT = 80;

    /** One list of rows that wait for the same. */
    record Tab(String href, String words, long number, boolean current) {}

    /** One row of it. */
    record Row(
            String id,
            String href,
            String judgeHref,
            String number,
            String upperNumber,
            String petitioner,
            String place,
            String claim,
            String likely,
            String likelyHref,
            String reasons) {}

    /**
     * @param list name of the list that is shown
     * @param all how many rows it has in all
     * @param submit words of the button
     * @param refusal who does it instead, where the officer may not; {@code null} where they may
     */
    record WorkPage(
            String title,
            String batchHref,
            String judgeHref,
            String bridgeHref,
            String answersHref,
            String href,
            long judged,
            long rows,
            List<Tab> tabs,
            String list,
            long all,
            String submit,
            String explanation,
            @Nullable String refusal,
            boolean asksResult,
            boolean asksDay,
            boolean asksProof,
            List<Choice> proofs,
            String today,
            List<Row> lines,
            @Nullable String previous,
            @Nullable String next,
            String formKey) {}

    private final HandDownLists lists;
    private final JudgeHandDowns judging;
    private final RegisterHandDowns registering;
    private final PostedForms forms;
    private final Clock clock;

    WorkController(
            HandDownLists lists, JudgeHandDowns judging, RegisterHandDowns registering, PostedForms forms, Clock clock) {
        this.lists = lists;
        this.judging = judging;
        this.registering = registering;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "1") int page,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        UUID batch = HandDownPaths.identity(id);
        var line = lists.batch(batch, officer.actor()).orElseThrow(NotFound::new);
        var numbers = lists.waiting(batch, officer.actor());
        var shown = chosen(list, numbers);
        int number = Math.max(1, Math.min(page, 1_000));
        var rows = lists.waiting(batch, shown, (number - 1) * ROWS, ROWS, officer.actor());
        String here = HandDownPaths.work(batch);
        long all = numbers.getOrDefault(shown, 0L);
        model.addAttribute(
                "page",
                new WorkPage(
                        line.title(),
                        HandDownPaths.batch(batch),
                        HandDownPaths.judge(batch),
                        "/hand-downs/bridge?batch=" + batch,
                        "/hand-downs/" + batch + "/answers",
                        here,
                        line.judged(),
                        line.rows(),
                        Arrays.stream(WorkList.values())
                                .map(one -> new Tab(
                                        here + "?list=" + one, one.words(), numbers.getOrDefault(one, 0L), one == shown))
                                .toList(),
                        shown.name(),
                        all,
                        submit(shown),
                        explanation(shown),
                        refusal(shown, officer.actor()),
                        shown == WorkList.TO_REPORT,
                        shown == WorkList.TO_REPORT || shown == WorkList.TO_CLOSE || shown == WorkList.TO_RESOLVE,
                        shown == WorkList.TO_RESOLVE,
                        Arrays.stream(ResolutionProof.values())
                                .map(proof -> new Choice(proof.name(), Labels.of(proof)))
                                .toList(),
                        LocalDate.now(clock).toString(),
                        rows.stream().map(row -> row(batch, row)).toList(),
                        number > 1 ? here + "?list=" + shown + "&page=" + (number - 1) : null,
                        (long) number * ROWS < all ? here + "?list=" + shown + "&page=" + (number + 1) : null,
                        forms.issue(officer.actor(), route(batch))));
        return "handdown/work";
    }

    private static WorkList chosen(String name, Map<WorkList, Long> numbers) {
        return Arrays.stream(WorkList.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseGet(() -> Arrays.stream(WorkList.values())
                        .filter(one -> numbers.getOrDefault(one, 0L) > 0)
                        .findFirst()
                        .orElse(WorkList.CERTAIN_REPEAT));
    }

    private static Row row(UUID batch, Proposed proposed) {
        var row = proposed.row();
        return new Row(
                row.id().toString(),
                HandDownPaths.row(row.id()),
                HandDownPaths.judge(batch) + "?row=" + row.id(),
                row.number(),
                row.upperNumber() == null ? "" : row.upperNumber(),
                row.petitioner() == null ? "" : row.petitioner(),
                row.place() == null ? "" : row.place(),
                excerpt(row.claim()),
                proposed.otherNumber() == null ? "" : proposed.otherNumber() + " " + proposed.otherTitle(),
                proposed.other() == null ? "" : HandDownPaths.row(proposed.other()),
                String.join("、", proposed.reasons().stream().map(Labels::of).toList()));
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static String submit(WorkList list) {
        return switch (list) {
            case CERTAIN_REPEAT, LIKELY_REPEAT -> "判为重复交办";
            case ELSEWHERE -> "判为不属本地区";
            case LIKELY_MERGE -> "并入所列事项";
            case ALONE -> "单独成件";
            case TO_REGISTER -> "登记为事项";
            case TO_REPORT -> "报结";
            case TO_CLOSE -> "审核办结";
            case TO_RESOLVE -> "登记化解";
        };
    }

    private static @Nullable String refusal(WorkList list, Actor actor) {
        return switch (list) {
            case TO_REGISTER -> actor.isAnyOf(Party.REGISTERING_OFFICE.roles()) ? null : "登记由登记、甄别人员办理。";
            case TO_REPORT, TO_CLOSE, TO_RESOLVE -> actor.isAnyOf(LedgerParty.OFFICE.roles()) ? null : "由督办人员或者领导办理。";
            case CERTAIN_REPEAT, LIKELY_REPEAT, LIKELY_MERGE, ELSEWHERE, ALONE -> null;
        };
    }

    private static String explanation(WorkList list) {
        return switch (list) {
            case CERTAIN_REPEAT -> "上级编号相同，或者文字和信访人完全相同。确认后每件都记为所列那一件的重复交办，可以逐件撤回。";
            case LIKELY_REPEAT -> "同一信访人、文字几乎相同。请看过再确认，拿不准的取消勾选后逐件判断。";
            case LIKELY_MERGE -> "反映的可能是所列那一件的事项。请看过再确认，拿不准的取消勾选后逐件判断。";
            case ELSEWHERE -> "所写地点在本地区以外。确认后单列，不再办理。";
            case ALONE -> "没有发现相近的来件。确认后单独成件。";
            case TO_REGISTER -> "登记为信访事项，信访形式为“上级交办”，收到日期为批次的收到日期。属于已有事项的，请在该件的页面对应到已有事项。";
            case TO_REPORT -> "报结是认为已经办完、报请审核；是否化解另行登记。";
            case TO_CLOSE -> "审核通过即办结；不等于矛盾已经化解。";
            case TO_RESOLVE -> "化解是矛盾本身得到解决，要有依据。";
        };
    }

    @PostMapping
    String act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next) {
        UUID batch = HandDownPaths.identity(id);
        lists.batch(batch, officer.actor()).orElseThrow(NotFound::new);
        var list = Arrays.stream(WorkList.values())
                .filter(one -> one.name().equals(typed.getFirst("list")))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("HandDownWorkHasItsList", "请从页面上的清单选择。", null));
        var rows = typed.getOrDefault("row", List.of());
        boolean all = "true".equals(typed.getFirst("all"));
        String key = typed.getFirst("formKey") == null ? "" : typed.getFirst("formKey");
        var content = List.of(list, rows, all, said(typed, "result"), said(typed, "on"), said(typed, "proof"));
        return forms.once(officer.actor(), key, route(batch), content, () -> {
            next.addFlashAttribute(Flash.NAME, Flash.success(act(batch, list, chosen(batch, list, rows, all, officer.actor()), typed, officer.actor())));
            return "redirect:" + HandDownPaths.work(batch) + "?list=" + list;
        });
    }

    private List<Proposed> chosen(UUID batch, WorkList list, List<String> rows, boolean all, Actor actor) {
        var waiting = lists.waiting(batch, list, 0, MOST, actor);
        var ticked = new HashSet<>(rows);
        var chosen = all
                ? waiting
                : waiting.stream()
                        .filter(one -> ticked.contains(one.row().id().toString()))
                        .toList();
        if (chosen.isEmpty()) {
            throw new ActionRefused("HandDownWorkHasItsRows", "没有选中要办理的交办件，可能已由别人办理，请刷新后重新选择。", null);
        }
        return chosen;
    }

    private String act(UUID batch, WorkList list, List<Proposed> rows, MultiValueMap<String, String> typed, Actor actor) {
        Collection<UUID> ids = rows.stream().map(one -> one.row().id()).toList();
        return switch (list) {
            case CERTAIN_REPEAT, LIKELY_REPEAT, LIKELY_MERGE, ELSEWHERE, ALONE -> words(
                    "已判断", judging.judgeAll(rows.stream().map(one -> judgement(list, one)).toList(), actor));
            case TO_REGISTER -> "已登记 " + registering.register(ids, actor) + " 件事项。";
            case TO_REPORT -> words("已报结", judging.reportAll(ids, result(typed), day(typed), actor));
            case TO_CLOSE -> words("已办结", judging.closeAll(ids, day(typed), actor));
            case TO_RESOLVE -> "已登记化解 " + judging.resolveAll(ids, resolution(typed), actor) + " 件事项。";
        };
    }

    private static Judgement judgement(WorkList list, Proposed row) {
        return switch (list) {
            case ELSEWHERE -> new Judgement(row.row().id(), LedgerAction.DECIDE_OUTSIDE, null);
            case ALONE -> new Judgement(row.row().id(), LedgerAction.DECIDE_STANDING, null);
            default -> new Judgement(
                    row.row().id(),
                    row.proposed() == ProposedDecision.REPEAT ? LedgerAction.DECIDE_REPEAT : LedgerAction.DECIDE_MERGE,
                    row.other());
        };
    }

    private static String words(String done, Judged judged) {
        return done + " " + judged.judged() + " 件"
                + (judged.passedOver() == 0 ? "。" : "，另有 " + judged.passedOver() + " 件已由别人办理，没有改动。");
    }

    private static String result(MultiValueMap<String, String> typed) {
        String result = said(typed, "result");
        if (result.isEmpty()) {
            throw new ActionRefused("LedgerStepSaysWhatIsAsked", "请填写办理结果。", null);
        }
        return result;
    }

    private static Resolution resolution(MultiValueMap<String, String> typed) {
        var proof = Arrays.stream(ResolutionProof.values())
                .filter(one -> one.name().equals(said(typed, "proof")))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("ResolutionHasItsProof", "请选择化解依据。", null));
        String words = said(typed, "result");
        String given = words.isEmpty() ? null : words;
        return new Resolution(proof, proof.onPaper() ? given : null, proof.onPaper() ? null : given, day(typed));
    }

    private static LocalDate day(MultiValueMap<String, String> typed) {
        try {
            return LocalDate.parse(said(typed, "on"));
        } catch (DateTimeParseException unreadable) {
            throw new ActionRefused("LedgerStepSaysWhatIsAsked", "请填写日期，例如“2026-03-02”。", null);
        }
    }

    private static String said(MultiValueMap<String, String> typed, String field) {
        String said = typed.getFirst(field);
        return said == null ? "" : said.strip();
    }

    static String route(UUID batch) {
        return "hand-down-work-" + batch;
    }
}
