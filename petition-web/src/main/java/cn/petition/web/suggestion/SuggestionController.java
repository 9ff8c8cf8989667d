package cn.petition.web.suggestion;

import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.web.config.PostedForms;
import cn.petition.web.layout.Flash;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.suggestion.SuggestedSubject;
import cn.petition.workflow.suggestion.SuggestionTraining;
import cn.petition.workflow.suggestion.TrainedVersion;
import cn.petition.workflow.suggestion.learning.Quality;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page about the office's own model: from how many matters it learnt, how good it is, and learning anew. */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'TRIAGE_OFFICER')")
class SuggestionController {

    private static final String ROUTE = "suggestion-training";
    private static final int VERSIONS = 10;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private final SuggestionTraining training;
    private final SuggestionJobs jobs;
    private final PostedForms forms;
    private final JdbcClient jdbc;
    private final Clock clock;

    SuggestionController(
            SuggestionTraining training, SuggestionJobs jobs, PostedForms forms, JdbcClient jdbc, Clock clock) {
        this.training = training;
        this.jobs = jobs;
        this.forms = forms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One subject of the newest version. */
    record SubjectLine(
            String subject, String texts, String labels, String accuracy, String share, String right, boolean trained) {}

    /** One answer of a subject. */
    record LabelLine(String subject, String label, int texts, String precision, String recall, String f1) {}

    /** One training. */
    record VersionLine(String version, String at, String by, int texts) {}

    @GetMapping("/settings/suggestion")
    String show(@CurrentOfficer OfficerPrincipal officer, Model model) {
        List<TrainedVersion> versions = training.versions(VERSIONS);
        model.addAttribute("versions", versions.stream().map(this::version).toList());
        var newest = versions.isEmpty() ? List.<TrainedVersion.Part>of() : versions.get(0).parts();
        model.addAttribute("subjects", newest.stream().map(SuggestionController::subject).toList());
        Map<String, String> names = names();
        model.addAttribute("labels", newest.stream().flatMap(part -> labels(part, names).stream()).toList());
        model.addAttribute("formKey", forms.issue(officer.actor(), ROUTE));
        return "suggestion/model";
    }

    @PostMapping("/settings/suggestion")
    String train(
            @RequestParam(defaultValue = "") String formKey,
            @CurrentOfficer OfficerPrincipal officer,
            RedirectAttributes flash) {
        forms.once(officer.actor(), formKey, ROUTE, List.of(), () -> {
            jobs.request(officer.id());
            return "";
        });
        flash.addFlashAttribute(Flash.NAME, Flash.success("已安排重新训练，一般几分钟内完成；完成后本页显示新的版本。"));
        return "redirect:/settings/suggestion";
    }

    private VersionLine version(TrainedVersion one) {
        return new VersionLine(
                "第 " + one.version() + " 版",
                one.trainedAt().atZone(clock.getZone()).format(MOMENT),
                one.trainedBy() == null ? "每夜自动训练" : one.trainedBy(),
                one.texts());
    }

    private static SubjectLine subject(TrainedVersion.Part part) {
        Quality quality = part.quality();
        String texts = part.texts() < part.needed() ? part.texts() + "（需要 " + part.needed() + "）" : Integer.toString(part.texts());
        return quality == null
                ? new SubjectLine(Labels.of(part.subject()), texts, Integer.toString(part.labels()), "", "", "", false)
                : new SubjectLine(
                        Labels.of(part.subject()),
                        texts,
                        Integer.toString(part.labels()),
                        percent(quality.accuracy()),
                        percent(quality.suggested()),
                        quality.suggested() == 0 ? "没有建议" : percent(quality.suggestedRight()),
                        true);
    }

    private static List<LabelLine> labels(TrainedVersion.Part part, Map<String, String> names) {
        Quality quality = part.quality();
        if (quality == null) {
            return List.of();
        }
        return quality.labels().stream()
                .map(one -> new LabelLine(
                        Labels.of(part.subject()),
                        label(part.subject(), one.label(), names),
                        one.texts(),
                        percent(one.precision()),
                        percent(one.recall()),
                        String.format(Locale.ROOT, "%.2f", one.f1())))
                .toList();
    }

    private static String label(SuggestedSubject subject, String label, Map<String, String> names) {
        return switch (subject) {
            case LITIGATION -> label.equals("YES") ? "转政法机关" : "其他";
            case KIND -> Labels.of(MatterKind.valueOf(label));
            case WAY -> Labels.of(StatutoryWay.valueOf(label));
            case CATEGORY, ORGAN -> names.getOrDefault(label, label);
        };
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code as key, full_name as words from matter_category where level = 1 union all select id::text, name from organ")
                .query((row, n) -> names.put(row.getString("key"), row.getString("words")))
                .list();
        return names;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }
}
