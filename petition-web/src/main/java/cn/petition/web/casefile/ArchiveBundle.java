package cn.petition.web.casefile;

import cn.petition.domain.organ.Actor;
import cn.petition.reporting.export.IssuedPaper;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.workflow.archive.FileCatalogue;
import cn.petition.workflow.archive.FiledPaper;
import cn.petition.workflow.casefile.CaseFile;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.document.IssuedDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole file of a matter in one archive: everything in order, and a list with the digest of each paper. */
@Component
class ArchiveBundle {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
    private static final Pattern IN_QUOTES = Pattern.compile("\"");
    // a spreadsheet takes what begins like this for a formula
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t]");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FileCatalogue catalogue;
    private final CaseFiles files;
    private final IssuedDocuments documents;
    private final PdfRenderer pdf;

    ArchiveBundle(FileCatalogue catalogue, CaseFiles files, IssuedDocuments documents, PdfRenderer pdf) {
        this.catalogue = catalogue;
        this.files = files;
        this.documents = documents;
        this.pdf = pdf;
    }

    /** Pages of every document of the matter as it is printed. */
    Map<UUID, Integer> pages(String number, Actor actor) {
        var pages = new HashMap<UUID, Integer>();
        for (var paper : catalogue.of(number, actor)) {
            if (paper.kind() == FiledPaper.Kind.DOCUMENT) {
                UUID id = Objects.requireNonNull(paper.id());
                pages.put(id, pages(document(number, id, actor)));
            }
        }
        return pages;
    }

    /** Writes the archive; each paper is made when its turn comes. */
    void write(CaseFile file, Actor actor, OutputStream out) throws IOException {
        var papers = catalogue.of(file);
        var list = new ArrayList<String>();
        list.add("序号,文件,名称,文号,日期,页数,SHA-256");
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            int ordinal = 0;
            for (var paper : papers) {
                String name = "%02d %s".formatted(++ordinal, name(paper));
                byte[] content = content(file, paper, actor);
                put(zip, name, content);
                list.add(row(ordinal, name, paper, paper.kind() == FiledPaper.Kind.ATTACHMENT ? null : pages(content)));
            }
            put(zip, "00 目录.csv", (BYTE_ORDER_MARK + String.join("\r\n", list) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private byte[] content(CaseFile file, FiledPaper paper, Actor actor) {
        String number = file.head().number();
        return switch (paper.kind()) {
            case REGISTRATION -> pdf.render(ArchiveSheets.registration(file));
            case CASE_LOG -> pdf.render(ArchiveSheets.log(file.head(), file.steps()));
            case DOCUMENT -> document(number, Objects.requireNonNull(paper.id()), actor);
            case ATTACHMENT ->
                files.attachment(number, Objects.requireNonNull(paper.id()), actor).content();
        };
    }

    private byte[] document(String number, UUID id, Actor actor) {
        return pdf.render(IssuedPaper.read(documents.read(number, id, actor).html()));
    }

    private static String name(FiledPaper paper) {
        String plain = paper.kind() == FiledPaper.Kind.ATTACHMENT
                ? paper.name()
                : (paper.name() + " " + paper.reference()).strip() + ".pdf";
        return NOT_IN_NAMES.matcher(plain).replaceAll("_");
    }

    private static String row(int ordinal, String file, FiledPaper paper, @Nullable Integer pages) {
        return List.of(
                        String.valueOf(ordinal),
                        file,
                        paper.name(),
                        paper.reference(),
                        paper.on().toString(),
                        pages == null ? "" : pages.toString(),
                        paper.sha256() == null ? "" : paper.sha256())
                .stream()
                .map(ArchiveBundle::quoted)
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return '"' + IN_QUOTES.matcher(safe).replaceAll("\"\"") + '"';
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static int pages(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
