package cn.petition.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.springframework.stereotype.Component;

/** Binds several PDFs into one, each with its own page numbers. */
@Component
public class PdfBinder {

    /**
     * Binds the sheets in their order.
     *
     * @param sheets whole PDFs, each made when its turn comes
     */
    public void bind(Iterable<byte[]> sheets, OutputStream out) throws IOException {
        var merger = new PDFMergerUtility();
        for (byte[] sheet : sheets) {
            merger.addSource(new RandomAccessReadBuffer(sheet));
        }
        merger.setDestinationStream(out);
        merger.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }
}
