package cn.petition.workflow.document;

import cn.petition.domain.petition.ActionRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The facts of an issued document as they were stored. Words and days can be corrected; the number of the matter, the
 * decision, its periods and everything else that the procedure wrote cannot.
 */
final class StoredFacts {

    private static final int LONGEST = 20_000;
    /** Identity, decisions and computed days: whoever wants others takes another step. */
    private static final Set<String> FIXED =
            Set.of("number", "article", "ground", "outcome", "handledBy", "decidedBy", "dueBefore", "dueAfter");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Properties LABELS = labels();

    private final Class<? extends OfficialDocument> form;
    private final ObjectNode facts;

    StoredFacts(DocumentType type, String json) {
        this.form = formOf(type);
        this.facts = (ObjectNode) JSON.readTree(json);
    }

    /** The facts that a correction may change, in the order of the document. */
    List<CorrectableFact> correctable() {
        var correctable = new ArrayList<CorrectableFact>();
        for (RecordComponent one : form.getRecordComponents()) {
            if (isCorrectable(one)) {
                correctable.add(new CorrectableFact(
                        one.getName(), label(one.getName()), words(one.getName()), one.getType() == LocalDate.class));
            }
        }
        return correctable;
    }

    /**
     * The document with the corrected facts.
     *
     * @param typed corrected facts by name; what is missing stays
     * @throws ActionRefused when nothing differs or a fact cannot stand like that
     */
    OfficialDocument corrected(Map<String, String> typed) {
        var changed = facts.deepCopy();
        for (CorrectableFact fact : correctable()) {
            String words = typed.getOrDefault(fact.name(), fact.words()).replace("\r\n", "\n").strip();
            if (!words.equals(fact.words())) {
                put(changed, fact, words);
            }
        }
        if (changed.equals(facts)) {
            throw new ActionRefused("CorrectsSomething", "内容没有改动，不需要更正。请修改有误的内容，或者返回。", null);
        }
        return JSON.treeToValue(changed, form);
    }

    private static void put(ObjectNode changed, CorrectableFact fact, String words) {
        if (words.isEmpty() && !fact.words().isEmpty()) {
            throw new ActionRefused("CorrectionKeepsFacts", "“" + fact.label() + "”不能为空，请填写正确的内容。", null);
        }
        if (words.length() > LONGEST) {
            throw new ActionRefused("CorrectionKeepsFacts", "“" + fact.label() + "”最多" + LONGEST + "字，请缩短。", null);
        }
        if (fact.day()) {
            try {
                LocalDate.parse(words);
            } catch (DateTimeParseException notADay) {
                throw new ActionRefused(
                        "CorrectionKeepsFacts", "“" + fact.label() + "”不是日期，请按“2026-03-16”的样子填写。", null);
            }
        }
        changed.put(fact.name(), words);
    }

    private String words(String name) {
        var value = facts.get(name);
        return value == null || value.isNull() ? "" : value.asString().replace("\r\n", "\n").strip();
    }

    private static boolean isCorrectable(RecordComponent component) {
        return !FIXED.contains(component.getName())
                && (component.getType() == String.class || component.getType() == LocalDate.class);
    }

    private static String label(String name) {
        return Objects.requireNonNull(LABELS.getProperty(name), () -> "documents/facts.properties has no word for " + name);
    }

    /** The record of a type has its name, as {@code ACCEPTANCE_NOTICE} and {@code AcceptanceNotice}. */
    private static Class<? extends OfficialDocument> formOf(DocumentType type) {
        String name = Arrays.stream(type.fileName().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        try {
            return Class.forName(StoredFacts.class.getPackageName() + ".type." + name)
                    .asSubclass(OfficialDocument.class);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("No record for " + type, missing);
        }
    }

    private static Properties labels() {
        var labels = new Properties();
        try (var file = Objects.requireNonNull(StoredFacts.class.getResourceAsStream("/documents/facts.properties"))) {
            labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
