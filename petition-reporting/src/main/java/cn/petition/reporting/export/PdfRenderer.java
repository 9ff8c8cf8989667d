package cn.petition.reporting.export;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets XHTML on A4 pages as GB/T 9704-2012 wants them, with embedded fonts that know the rare characters in names.
 * The XHTML may link {@value #STYLE_SHEET}; no other address, file or picture is ever fetched.
 */
@Component
public class PdfRenderer {

    /** Name under which a template links the shared style of official documents. */
    public static final String STYLE_SHEET = "document.css";

    private static final String STYLE_SCHEME = "petition";
    private static final String STYLE_ADDRESS = STYLE_SCHEME + ":" + STYLE_SHEET;
    private static final Set<FSFontUseCase> NAMED = EnumSet.of(FSFontUseCase.DOCUMENT);
    private static final Set<FSFontUseCase> NAMED_AND_FALLBACK =
            EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE);

    // the metrics of all fonts are asked for on every line: kept, the large fallback font is only read when needed
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * The PDF of one document.
     *
     * @param xhtml well-formed XHTML without external entities
     * @throws IllegalArgumentException when the text is no well-formed XHTML
     */
    public byte[] render(String xhtml) {
        Document document = parsed(PrintableText.withGlyphOnly(xhtml));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withW3cDocument(document, STYLE_SCHEME + ":");
        builder.useUriResolver((base, address) -> isStyle(address) ? STYLE_ADDRESS : null);
        builder.useProtocolsStreamImplementation(address -> new StyleSheet(), STYLE_SCHEME);
        builder.useReplacementText("□");
        builder.withProducer("信访信息系统");
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, fontMetrics);
        addFont(builder, "FandolFang-Regular.ttf", "FangSong", NAMED);
        addFont(builder, "FandolHei-Bold.ttf", "Hei", NAMED);
        addFont(builder, "PetitionKai-Regular.ttf", "Kai", NAMED_AND_FALLBACK);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The PDF of a typed document. */
    public byte[] render(PrintedDocument document) {
        return render(new HtmlRenderer().document(document));
    }

    private static boolean isStyle(String address) {
        return STYLE_SHEET.equals(address) || STYLE_ADDRESS.equals(address);
    }

    private static void addFont(PdfRendererBuilder builder, String file, String family, Set<FSFontUseCase> uses) {
        builder.useFont(() -> resource("/fonts/" + file), family, 400, FontStyle.NORMAL, true, uses);
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(path), path);
    }

    static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("文书内容不是规范的 XHTML，无法生成 PDF：" + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class StyleSheet implements FSStream {

        @Override
        public InputStream getStream() {
            return resource("/cn/petition/reporting/export/" + STYLE_SHEET);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
