package cn.petition.seed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.web.security.OfficerPrincipal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.springframework.web.util.HtmlUtils;

/** The annual report of a seed: begun by its writer, signed by its leader, and read as it was signed. */
final class SeedReport {

    private static final Pattern HEADING = Pattern.compile("<h2\\b[^>]*>(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final SeedPages pages;
    private final int year;
    private final String edition;
    private final String address;

    SeedReport(SeedPages pages, int year, String edition) {
        this.pages = pages;
        this.year = year;
        this.edition = edition;
        this.address = "/annual-reports/" + year + "/" + edition;
    }

    /** Begins the report as of the last day of its year, and sends it for review as the outline has it. */
    SeedReport begunBy(OfficerPrincipal writer) throws Exception {
        String begun = pages.send(
                writer, "/annual-reports", "/annual-reports", Map.of("year", "" + year, "edition", edition, "asOf", year + "-12-31"));
        assertThat(begun).isEqualTo(address);
        pages.send(writer, address, address + "/submit", Map.of());
        return this;
    }

    /** Approves and signs the report; never the officer who has begun it. */
    SeedReport signedBy(OfficerPrincipal leader) throws Exception {
        pages.send(leader, address, address + "/approve", Map.of());
        pages.send(leader, address, address + "/sign", Map.of());
        assertThat(pages.page(leader, address)).contains("已签发");
        return this;
    }

    /** The paper as it stands on its page, with the links of its figures. */
    String paper(OfficerPrincipal reader) throws Exception {
        String page = pages.page(reader, address);
        return page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    /** What a person reads, without blanks. */
    static String text(String html) {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll("")).replaceAll("\\s+", "");
    }

    /** The headings of the first level in their order. */
    static List<String> headings(String paper) {
        return HEADING.matcher(paper).results().map(found -> text(found.group(1))).toList();
    }

    /**
     * Compares each line of a list of figures ({@code key,number,words}) with the signed page and the signed .docx: the
     * words stand there, and the number in them is the figure with this key; a number that only words tell stands on the
     * page of the figure.
     */
    void printsAll(String figures, OfficerPrincipal reader) throws Exception {
        String paper = paper(reader);
        String read = text(paper);
        String word = docx(reader);
        for (String line : lines(figures)) {
            var cells = line.split(",", 3);
            assertThat(read).as(cells[0]).contains(cells[2]);
            assertThat(word).as(cells[0] + " in the .docx").contains(cells[2]);
            if (cells[2].contains(cells[1])) {
                assertThat(Pattern.compile("figures/" + Pattern.quote(cells[0]) + "\"[^>]*>" + Pattern.quote(cells[1]) + "<")
                                .matcher(paper)
                                .find())
                        .as(cells[0] + " is the figure " + cells[1])
                        .isTrue();
            } else {
                assertThat(text(pages.page(reader, address + "/figures/" + cells[0]))).as(cells[0]).contains(cells[1]);
            }
        }
        assertThat(read).doesNotContain("（待填）", "—%", "没有“");
    }

    private static List<String> lines(String figures) throws IOException {
        try (var in = Objects.requireNonNull(SeedReport.class.getResourceAsStream("/seed/" + figures), figures)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        }
    }

    private String docx(OfficerPrincipal reader) throws Exception {
        var zip = new ZipInputStream(new ByteArrayInputStream(pages.download(reader, address + "/report.docx")));
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("word/document.xml")) {
                return text(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("no text in the .docx");
    }

    /** With {@code -Dpetition.examples} naming a folder, keeps the signed papers there as examples. */
    void kept(String name, OfficerPrincipal reader) throws Exception {
        String folder = System.getProperty("petition.examples", "");
        if (folder.isEmpty()) {
            return;
        }
        Path examples = Files.createDirectories(Path.of(folder));
        for (String format : List.of("docx", "pdf")) {
            Files.write(examples.resolve(name + "." + format), pages.download(reader, address + "/report." + format));
        }
    }
}
