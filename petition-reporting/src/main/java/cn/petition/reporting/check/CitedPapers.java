package cn.petition.reporting.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The maintained list of papers that reports cite: official name, years in the name, number, other names. The list of
 * the product is {@code check/cited-papers.csv}; a file {@code cited-papers.csv} in the data folder adds to it, and a
 * line there stands in place of the product's line with the same name and years.
 */
@Component
public class CitedPapers {

    /**
     * One paper.
     *
     * @param name official name without years
     * @param years years that belong to the name as printed, such as 2021—2025; empty for none
     * @param number 文号 as printed; empty where it is not known
     * @param others names in use that mean this paper and are no mistake
     */
    record Entry(String name, String years, String number, List<String> others) {

        String official() {
            return years.isEmpty() ? "《" + name + "》" : "《" + name + "（" + years + "年）》";
        }
    }

    private static final String FILE = "cited-papers.csv";
    private static final int MOST_LINES = 5_000;

    private final List<Entry> entries;

    @Autowired
    public CitedPapers(@Value("${petition.data-folder:.petition}") Path folder) {
        this(bundled(), folder.resolve(FILE));
    }

    private CitedPapers(List<Entry> bundled, Path own) {
        var all = new ArrayList<Entry>();
        if (Files.isRegularFile(own)) {
            try {
                all.addAll(parse(Files.readAllLines(own, StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("文件 " + FILE + " 不能读取，请用 UTF-8 保存", e);
            }
        }
        bundled.stream()
                .filter(one -> all.stream()
                        .noneMatch(mine -> mine.name().equals(one.name()) && mine.years().equals(one.years())))
                .toList()
                .forEach(all::add);
        this.entries = List.copyOf(all);
    }

    private CitedPapers(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The list of the product alone. */
    public static CitedPapers ofTheProduct() {
        return new CitedPapers(bundled());
    }

    List<Entry> entries() {
        return entries;
    }

    private static List<Entry> bundled() {
        try (InputStream in = Objects.requireNonNull(CitedPapers.class.getResourceAsStream("/check/" + FILE), FILE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns 名称,年份,文号,其他名称 (several with a vertical bar); the first line names them. */
    static List<Entry> parse(List<String> lines) {
        var entries = new ArrayList<Entry>();
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = line.split(",", -1);
            if (cells.length != 4 || cells[0].isBlank()) {
                throw new IllegalArgumentException(FILE + " 第 " + (i + 1) + " 行应有名称、年份、文号、其他名称四列，请改正。");
            }
            var others = cells[3].isBlank() ? List.<String>of() : List.of(cells[3].strip().split("\\|"));
            entries.add(new Entry(cells[0].strip(), cells[1].strip(), cells[2].strip(), others));
        }
        return entries;
    }
}
