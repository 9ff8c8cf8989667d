package cn.petition.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Published papers that lie outside of the product: {@code -Dpetition.papers=<folder>} reads every .txt, .docx, .csv,
 * .xlsx and .json in the folder (or the one file) and writes what was found to the output.
 */
@EnabledIfSystemProperty(named = "petition.papers", matches = ".+")
class PublishedPapersTest {

    @Test
    void every_paper_of_the_folder_is_read() throws IOException {
        var checks = new PaperChecks(CitedPapers.ofTheProduct());
        var lines = new ArrayList<String>();
        for (var file : files()) {
            var paper = UploadedPaper.read(file.getFileName().toString(), Files.readAllBytes(file));
            var reading = checks.reading(paper, PaperFacts.outside());
            lines.add("## " + file.getFileName() + "：" + reading.kind() + "，年度 " + reading.year() + "，成文日期 "
                    + reading.dated() + "，" + reading.paragraphs() + " 段，" + reading.sheets() + " 张表");
            checks.findings(paper, PaperFacts.outside()).forEach(finding -> lines.add("- "
                    + (finding.rule().isProblem() ? "问题" : "提示") + "｜" + finding.rule().title() + "｜"
                    + finding.place().words() + "｜" + finding.words() + "｜" + finding.message()));
        }
        System.out.println(String.join("\n", lines));
        assertThat(lines).isNotEmpty();
    }

    private static Iterable<Path> files() throws IOException {
        var given = Path.of(System.getProperty("petition.papers"));
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
