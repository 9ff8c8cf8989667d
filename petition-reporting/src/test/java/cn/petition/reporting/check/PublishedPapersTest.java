package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The five reports that the product composed and signed have nothing that must be put right. With
 * {@code -Dpetition.papers=<folder>} every .txt, .docx, .xlsx and .json in that folder (or the one file) is read instead,
 * and what was found stands in the output.
 */
class PublishedPapersTest {

    private static final @Nullable String GIVEN = System.getProperty("petition.papers");

    @Test
    void every_paper_of_the_folder_is_read() throws IOException {
        var checks = new PaperChecks(CitedPapers.ofTheProduct());
        var lines = new ArrayList<String>();
        var problems = new ArrayList<String>();
        for (var file : files()) {
            var paper = UploadedPaper.read(file.getFileName().toString(), Files.readAllBytes(file));
            var reading = checks.reading(paper, PaperFacts.outside());
            lines.add("## " + file.getFileName() + "：" + reading.kind() + "，年度 " + reading.year() + "，成文日期 "
                    + reading.dated() + "，" + reading.paragraphs() + " 段，" + reading.sheets() + " 张表");
            checks.findings(paper, PaperFacts.outside()).forEach(finding -> {
                String line = finding.rule().title() + "｜" + finding.place().words() + "｜" + finding.words() + "｜"
                        + finding.message();
                lines.add("- " + (finding.rule().isProblem() ? "问题" : "提示") + "｜" + line);
                if (finding.rule().isProblem()) {
                    problems.add(file.getFileName() + "：" + line);
                }
            });
        }
        if (GIVEN != null) {
            System.out.println(String.join("\n", lines));
            assertThat(lines).isNotEmpty();
            return;
        }
        assertThat(lines).filteredOn(line -> line.startsWith("## ")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(problems).isEmpty();
    }

    private static Iterable<Path> files() throws IOException {
        var given = GIVEN == null ? Path.of("..", "docs", "examples") : Path.of(GIVEN);
        if (Files.isRegularFile(given)) {
            return java.util.List.of(given);
        }
        try (Stream<Path> all = Files.list(given)) {
            return all.filter(file -> file.toString().matches(".*\\.(txt|docx|xlsx|json)"))
                    .sorted()
                    .toList();
        }
    }
}
