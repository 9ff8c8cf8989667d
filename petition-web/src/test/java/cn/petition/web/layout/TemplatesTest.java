package cn.petition.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplatesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[a-z:]+(?:\\s+[a-z:-]+=\"[^\"]*\")+\\s*/?>");

    /** The engine takes the fragment before it looks at the condition, which then has no effect at all. */
    @Test
    void no_element_is_replaced_by_a_fragment_on_a_condition_of_its_own() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");

        assertThat(templates).hasSizeGreaterThan(10);
        for (Resource template : templates) {
            assertThat(replacedOnCondition(template.getContentAsString(StandardCharsets.UTF_8)))
                    .as(template.getFilename())
                    .isEmpty();
        }
        assertThat(replacedOnCondition("<p th:if=\"${a > b}\"\n  th:replace=\"~{one :: two}\"></p>")).hasSize(1);
        assertThat(replacedOnCondition("<th:block th:if=\"${a}\"><p th:replace=\"~{one :: two}\"></p></th:block>"))
                .isEmpty();
    }

    /** A bracket that a merge has lost would make everything below it count on paper only, or not at all. */
    @Test
    void style_sheets_close_what_they_open_and_nest_rules_in_conditions_only() throws IOException {
        Resource[] sheets = new PathMatchingResourcePatternResolver().getResources("classpath*:static/assets/*.css");

        assertThat(sheets).isNotEmpty();
        for (Resource sheet : sheets) {
            assertThat(lostBrackets(sheet.getContentAsString(StandardCharsets.UTF_8)))
                    .as(sheet.getFilename())
                    .isEmpty();
        }
        assertThat(lostBrackets("@media print {\n    p {\n    }\n\np {\n}\n")).isNotEmpty();
    }

    /** Lines that begin a rule at the margin while another is still open, and what is open at the end. */
    private static List<String> lostBrackets(String sheet) {
        List<String> lost = new ArrayList<>();
        int open = 0;
        for (String line : COMMENT.matcher(sheet).replaceAll("").split("\n")) {
            if (open > 0 && !line.isBlank() && !line.startsWith(" ") && !line.startsWith("}")) {
                lost.add(line);
            }
            open += (int) line.chars().filter(one -> one == '{').count();
            open -= (int) line.chars().filter(one -> one == '}').count();
        }
        if (open != 0) {
            lost.add(open + " still open at the end");
        }
        return lost;
    }

    private static List<String> replacedOnCondition(String template) {
        return TAG.matcher(template)
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless=")))
                .toList();
    }
}
