package cn.petition.web.importing;

import cn.petition.domain.petition.Labels;
import cn.petition.intake.importing.LedgerField;
import cn.petition.intake.importing.LedgerImports;
import cn.petition.intake.importing.LedgerMapping;
import cn.petition.intake.importing.MappingForm;
import cn.petition.web.component.Choice;
import cn.petition.web.config.PostedForms;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns of a ledger mean. */
@Controller
@RequestMapping("/imports/{id}/mapping")
@PreAuthorize("hasRole('INTAKE_SUPERVISOR')")
class MappingController {

    private static final List<LedgerField> CODED = List.of(LedgerField.CHANNEL, LedgerField.PURPOSE, LedgerField.KIND);

    private final LedgerImports imports;
    private final PostedForms forms;

    MappingController(LedgerImports imports, PostedForms forms) {
        this.imports = imports;
        this.forms = forms;
    }

    @GetMapping
    String form(@PathVariable UUID id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        if (imports.batch(id, officer.actor()).startedAt() != null) {
            return "redirect:/imports/" + id;
        }
        return page(imports.mappingForm(id, officer.actor()), List.of(), officer, model);
    }

    @PostMapping
    String map(
            @PathVariable UUID id,
            @RequestParam Map<String, String> parameters,
            @CurrentOfficer OfficerPrincipal officer,
            HttpServletResponse response,
            Model model) {
        var batch = imports.batch(id, officer.actor());
        var mapping = MappingParameters.mapping(parameters, batch.headings());
        var problems = imports.problems(id, mapping, officer.actor());
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(imports.mappingForm(id, mapping, officer.actor()), problems, officer, model);
        }
        return forms.once(
                officer.actor(),
                parameters.getOrDefault("formKey", ""),
                route(id),
                List.of(new TreeMap<>(parameters)),
                () -> {
                    imports.map(id, mapping, officer.actor());
                    return "redirect:/imports/" + id;
                });
    }

    private static String route(UUID id) {
        return "import-mapping-" + id;
    }

    private String page(MappingForm form, List<String> problems, OfficerPrincipal officer, Model model) {
        var mapping = form.proposal();
        model.addAttribute(
                "page",
                new MappingPage(
                        form.batch().id().toString(),
                        form.batch().fileName(),
                        form.batch().rows(),
                        form.saved(),
                        mapping.headingOf(LedgerField.CLAIM).isEmpty(),
                        mapping.source(),
                        mapping.constant(LedgerField.RECEIVED_ON).orElse(""),
                        columns(form),
                        Arrays.stream(LedgerField.values()).map(MappingController::choice).toList(),
                        CODED.stream().map(field -> constant(field, mapping)).toList(),
                        CODED.stream().flatMap(field -> words(field, form)).toList(),
                        problems,
                        forms.issue(officer.actor(), route(form.batch().id()))));
        return "importing/mapping";
    }

    private static List<MappingPage.Column> columns(MappingForm form) {
        var headings = form.batch().headings();
        return IntStream.range(0, headings.size())
                .mapToObj(column -> {
                    var field = form.proposal().columns().get(headings.get(column));
                    return new MappingPage.Column(
                            column,
                            letters(column),
                            headings.get(column),
                            field == null ? "" : field.name(),
                            form.sample().stream()
                                    .map(row -> shortened(row.cells().get(column)))
                                    .filter(text -> !text.isEmpty())
                                    .limit(2)
                                    .toList());
                })
                .toList();
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 24 ? line : line.substring(0, line.offsetByCodePoints(0, 24)) + "…";
    }

    private static MappingPage.Constant constant(LedgerField field, LedgerMapping mapping) {
        return new MappingPage.Constant(
                "constant." + field,
                Labels.of(field),
                mapping.constant(field).orElse(""),
                field == LedgerField.KIND ? "按信访目的：建议为建议意见类，其他为申诉求决类" : "没有选定",
                choices(field));
    }

    private static Stream<MappingPage.Word> words(LedgerField field, MappingForm form) {
        return form.words().getOrDefault(field, List.of()).stream()
                .map(word -> new MappingPage.Word(
                        "value." + field + "." + word,
                        Labels.of(field),
                        word,
                        form.proposal().meaning(field, word).orElse(""),
                        choices(field)));
    }

    private static List<Choice> choices(LedgerField field) {
        return field.codes().stream().map(MappingController::choice).toList();
    }

    private static Choice choice(Enum<?> constant) {
        return new Choice(constant.name(), Labels.of(constant));
    }
}
