package cn.petition.web.handdown;

import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.intake.handdown.ReadAnswers;
import cn.petition.intake.handdown.ReadAnswers.Answer;
import cn.petition.intake.ledgerfile.LedgerRefused;
import cn.petition.reporting.handdown.HandDownLists;
import cn.petition.reporting.handdown.HandDownLists.Proposed;
import cn.petition.reporting.handdown.WorkList;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.handdown.JudgeHandDowns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A list of answers reports many rows of a batch as done, each with its own result. */
@Controller
@PreAuthorize(HandDownPaths.READERS)
class AnswersController {

    private static final int MOST = 20_000;

    private final ReadAnswers reading;
    private final HandDownLists lists;
    private final JudgeHandDowns judging;
    private final PostedForms forms;
    private final Clock clock;

    AnswersController(
            ReadAnswers reading, HandDownLists lists, JudgeHandDowns judging, PostedForms forms, Clock clock) {
        this.reading = reading;
        this.lists = lists;
        this.judging = judging;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping("/hand-downs/{id}/answers")
    String take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String formKey,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes next)
            throws IOException {
        UUID batch = HandDownPaths.identity(id);
        lists.batch(batch, officer.actor()).orElseThrow(NotFound::new);
        var answers = file == null || file.isEmpty() ? List.<Answer>of() : read(file);
        if (answers.isEmpty()) {
            throw new ActionRefused("AnswersHaveRows", "请选择一个有内容的 .xlsx 或 .csv 清单。", null);
        }
        return forms.once(officer.actor(), formKey, WorkController.route(batch), List.of(answers), () -> {
            next.addFlashAttribute(Flash.NAME, report(batch, answers, officer));
            return "redirect:" + HandDownPaths.work(batch) + "?list=" + WorkList.TO_CLOSE;
        });
    }

    private List<Answer> read(MultipartFile file) throws IOException {
        Path copy = Files.createTempFile("petition-answers-", ".upload");
        try {
            file.transferTo(copy);
            return reading.read(copy, Optional.ofNullable(file.getOriginalFilename()).orElse("清单"));
        } catch (LedgerRefused refused) {
            throw new ActionRefused("AnswersAreReadAsAWhole", String.valueOf(refused.getMessage()), null);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** One upper number may have come several times; only the row that stands is waiting. */
    private Flash report(UUID batch, List<Answer> answers, OfficerPrincipal officer) {
        var waiting = new HashMap<String, UUID>();
        for (Proposed one : lists.waiting(batch, WorkList.TO_REPORT, 0, MOST, officer.actor())) {
            waiting.put(one.row().number(), one.row().id());
            if (one.row().upperNumber() != null) {
                waiting.putIfAbsent(one.row().upperNumber(), one.row().id());
            }
        }
        int reported = 0;
        for (var answer : answers) {
            UUID row = waiting.get(answer.number());
            if (row != null) {
                String result = answer.on() == null ? answer.result() : answer.result() + "（" + answer.on() + " 答复）";
                reported += judging.reportAll(List.of(row), result, LocalDate.now(clock), officer.actor()).judged();
            }
        }
        int missing = answers.size() - reported;
        String words = "已报结 " + reported + " 件。";
        return missing == 0
                ? Flash.success(words)
                : Flash.warning(words + "另有 " + missing + " 行没有对应的待报结交办件，没有改动。");
    }
}
