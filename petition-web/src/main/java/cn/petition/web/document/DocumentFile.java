package cn.petition.web.document;

import cn.petition.reporting.export.IssuedPaper;
import cn.petition.reporting.export.PdfRenderer;
import cn.petition.reporting.export.WordRenderer;
import cn.petition.workflow.document.IssuedDocument;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Sets issued documents on paper; both kinds of file say the text that was issued and nothing else. */
@Component
class DocumentFile {

    /** The kinds of file. */
    enum Kind {
        DOCX(".docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")),
        PDF(".pdf", MediaType.APPLICATION_PDF);

        private final String suffix;
        private final MediaType mediaType;

        Kind(String suffix, MediaType mediaType) {
            this.suffix = suffix;
            this.mediaType = mediaType;
        }

        MediaType mediaType() {
            return mediaType;
        }
    }

    private final WordRenderer word;
    private final PdfRenderer pdf;

    DocumentFile(WordRenderer word, PdfRenderer pdf) {
        this.word = word;
        this.pdf = pdf;
    }

    byte[] of(IssuedDocument issued, Kind kind) {
        var paper = IssuedPaper.read(issued.html());
        return kind == Kind.DOCX ? word.render(paper) : pdf.render(paper);
    }

    /** Number and title, which no two documents share. */
    String name(IssuedDocument issued, Kind kind) {
        return issued.number() + " " + issued.title() + kind.suffix;
    }
}
