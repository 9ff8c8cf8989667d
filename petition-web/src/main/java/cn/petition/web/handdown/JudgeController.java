package cn.petition.web.handdown;

import cn.petition.domain.handdown.MatchReason;
import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerStatus;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.handdown.RegisterHandDowns;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.reporting.handdown.HandDownLists.Likeness;
import cn.petition.reporting.handdown.HandedLine;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.handdown.JudgeHandDowns;
import cn.petition.workflow.handdown.JudgeHandDowns.Judgement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Judging rows one by one: the row on the left, the earlier one it looks like on the right, the next by itself. */
@Controller
@PreAuthorize(HandDownPaths.READERS)
class JudgeController {

    private static final Set<LedgerAction> JUDGEMENTS = EnumSet.of(
            LedgerAction.DECIDE_REPEAT,
            LedgerAction.DECIDE_MERGE,
            LedgerAction.DECIDE_STANDING,
            LedgerAction.DECIDE_OUTSIDE);

    /** Another earlier row that looks alike. */
    record Candidate(String href, String words, boolean current) {}

    /** The row that was judged before, to take it back. */
    record Last(String id, int version, String words, String formKey) {}

    /**
     * @param row what is judged, absent when all rows are
     * @param like the earlier row beside it
     * @param proposal what the machine proposes, in words
     */
    record JudgePage(
            String title,
            String batchHref,
            String workHref,
            String judgeHref,
            long judged,
            long rows,
            @Nullable HandedLine row,
            String rowHref,
            String rowStatus,
            @Nullable HandedLine like,
            String likeHref,
            String likeStatus,
            String proposal,
            List<String> reasons,
            List<TextDifference.Part> left,
            List<TextDifference.Part> right,
            List<Candidate> candidates,
            @Nullable Last last,
            String nextHref,
            String formKey) {}

    private final HandDownLists lists;
    private final JudgeHandDowns judging;
    private final RegisterHandDowns registering;
    private final PostedForms forms;

    JudgeController(
            HandDownLists lists, JudgeHandDowns judging, RegisterHandDowns registering, PostedForms forms) {
        this.lists = lists;
        this.judging = judging;
        this.registering = registering;
        this.forms = forms;
    }

    @GetMapping("/hand-downs/{id}/judge")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String last,
            @CurrentOfficer OfficerPrincipal officer,
            Model model) {
        UUID batch = HandDownPaths.identity(id);
        var line = lists.batch(batch, officer.actor()).orElseThrow(NotFound::new);
        var shown = (row.isEmpty()
                        ? lists.nextUndecided(batch, 0, officer.actor())
                        : Optional.of(HandDownPaths.identity(row)))
                .map(one -> lists.row(one, officer.actor()).orElseThrow(NotFound::new))
                .filter(one -> one.batch().equals(batch))
                .orElse(null);
        var likes = shown == null ? List.<Likeness>of() : lists.likenesses(shown.id(), officer.actor());
        var like = chosen(likes, other);
        var named = with.isBlank() || shown == null
                ? null
                : lists.byNumber(with.strip(), officer.actor()).filter(one -> !one.id().equals(shown.id())).orElse(null);
        var beside = named != null ? named : like == null ? null : like.row();
        var texts = shown == null
                ? null
                : TextDifference.of(shown.claim(), beside == null ? shown.claim() : beside.claim());
        model.addAttribute(
                "page",
                new JudgePage(
                        line.title(),
                        HandDownPaths.batch(batch),
                        HandDownPaths.work(batch),
                        HandDownPaths.judge(batch),
                        line.judged(),
                        line.rows(),
                        shown,
                        shown == null ? "" : HandDownPaths.row(shown.id()),
                        shown == null ? "" : Labels.of(shown.status()),
                        beside,
                        beside == null ? "" : HandDownPaths.row(beside.id()),
                        beside == null ? "" : Labels.of(beside.status()),
                        proposal(like, named, with),
                        like == null || named != null ? List.of() : reasons(like),
                        texts == null ? List.of() : texts.left(),
                        texts == null ? List.of() : texts.right(),
                        candidates(batch, shown, likes, like),
                        last.isEmpty() ? null : last(HandDownPaths.identity(last), officer),
                        shown == null ? "" : next(batch, shown, officer),
                        shown == null ? "" : forms.issue(officer.actor(), route(shown.id()))));
        return "handdown/judge";
    }

    private static String proposal(@Nullable Likeness like, @Nullable HandedLine named, String with) {
        if (named != null) {
            return "与所填编号的那一件对照。";
        }
        String missing = with.isBlank() ? "" : "没有找到编号是“" + with.strip() + "”的另一件。";
        return missing + (like == null ? "没有发现相近的来件，可以单独成件。" : "建议：" + Labels.of(like.proposed()));
    }

    private static @Nullable Likeness chosen(List<Likeness> likes, String other) {
        return likes.stream()
                .filter(like -> like.row().id().toString().equals(other))
                .findFirst()
                .orElse(likes.isEmpty() ? null : likes.get(0));
    }

    private static List<String> reasons(Likeness like) {
        return like.reasons().stream()
                .map(reason -> Labels.of(reason)
                        + (reason == MatchReason.SIMILAR_TEXT
                                ? " " + like.score() / 10 + "%"
                                : ""))
                .toList();
    }

    private static List<Candidate> candidates(
            UUID batch, @Nullable HandedLine shown, List<Likeness> likes, @Nullable Likeness current) {
        return shown == null
                ? List.of()
                : likes.stream()
                        .map(like -> new Candidate(
                                HandDownPaths.judge(batch) + "?row=" + shown.id() + "&other=" + like.row().id(),
                                like.row().number() + "（" + Labels.of(like.proposed()) + "）",
                                like.equals(current)))
                        .toList();
    }

    private @Nullable Last last(UUID id, OfficerPrincipal officer) {
        return lists.row(id, officer.actor())
                .filter(row -> EnumSet.of(
                                LedgerStatus.REPEATED, LedgerStatus.MERGED, LedgerStatus.STANDING, LedgerStatus.OUTSIDE)
                        .contains(row.status()))
                .map(row -> new Last(
                        row.id().toString(),
                        row.version(),
                        row.number() + "：" + Labels.of(row.status()),
                        forms.issue(officer.actor(), undoRoute(row.id()))))
                .orElse(null);
    }

    private String next(UUID batch, HandedLine shown, OfficerPrincipal officer) {
        return lists.nextUndecided(batch, shown.line(), officer.actor())
                .filter(next -> !next.equals(shown.id()))
                .map(next -> HandDownPaths.judge(batch) + "?row=" + next)
                .orElse("");
    }

    @PostMapping("/hand-downs/rows/{id}/judge")
    String judge(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String judgement,
            @RequestParam(defaultValue = "") String other,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next) {
        var row = lists.row(HandDownPaths.identity(id), officer.actor()).orElseThrow(NotFound::new);
        var action = JUDGEMENTS.stream()
                .filter(one -> one.name().equals(judgement))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("HandDownJudgedBesideItsLike", "请选择一种判断。", null));
        boolean beside = action == LedgerAction.DECIDE_REPEAT || action == LedgerAction.DECIDE_MERGE;
        UUID like = beside && !other.isEmpty() ? HandDownPaths.identity(other) : null;
        String here = HandDownPaths.judge(row.batch());
        if (row.status() != LedgerStatus.UNDECIDED && row.version() != version) {
            next.addFlashAttribute(
                    Flash.NAME,
                    Flash.warning("“" + row.number() + "”刚由别人判为“" + Labels.of(row.status()) + "”，您的判断没有记录。"));
            return "redirect:" + here + "?row=" + row.id();
        }
        return forms.once(officer.actor(), formKey, route(row.id()), List.of(judgement, other, version), () -> {
            judging.judge(new Judgement(row.id(), action, like), version, officer.actor());
            return "redirect:" + here + lists.nextUndecided(row.batch(), row.line(), officer.actor())
                    .map(one -> "?row=" + one + "&last=" + row.id())
                    .orElse("?last=" + row.id());
        });
    }

    @PostMapping("/hand-downs/rows/{id}/undo")
    String undo(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "0") int version,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next) {
        var row = lists.row(HandDownPaths.identity(id), officer.actor()).orElseThrow(NotFound::new);
        return forms.once(officer.actor(), formKey, undoRoute(row.id()), List.of(version), () -> {
            String remains = judging.undo(row.id(), version, officer.actor());
            next.addFlashAttribute(
                    Flash.NAME,
                    remains.isEmpty() ? Flash.success("已撤回，请重新判断。") : Flash.warning("已撤回，请重新判断。" + remains));
            return "redirect:" + HandDownPaths.judge(row.batch()) + "?row=" + row.id();
        });
    }

    /** The row belongs to a matter that is registered already. */
    @PostMapping("/hand-downs/rows/{id}/matter")
    String link(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String matter,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next) {
        var row = lists.row(HandDownPaths.identity(id), officer.actor()).orElseThrow(NotFound::new);
        return forms.once(officer.actor(), formKey, route(row.id()), List.of(version, matter), () -> {
            try {
                registering.link(row.id(), version, matter.strip(), officer.actor());
            } catch (NotFound missing) {
                throw new ActionRefused("HandDownLinksToAKnownMatter", "没有找到这个编号的事项，请核对后重新填写。", null);
            }
            next.addFlashAttribute(Flash.NAME, Flash.success("已对应到事项 " + matter.strip() + "。"));
            return "redirect:" + HandDownPaths.row(row.id());
        });
    }

    static String route(UUID row) {
        return "hand-down-judge-" + row;
    }

    static String undoRoute(UUID row) {
        return "hand-down-undo-" + row;
    }
}
