package cn.petition.intake.ledgerfile;

import cn.petition.intake.ledgerfile.LedgerRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workbook lie in its archive, found the way the reader of the rows finds them. */
final class WorkbookParts {

    private static final String DEFAULT_WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private String workbook = DEFAULT_WORKBOOK;
    private @Nullable String sharedStrings;
    private final Map<String, String> targets = new HashMap<>();

    private WorkbookParts(ZipFile zip) {
        this.zip = zip;
    }

    static WorkbookParts of(ZipFile zip) throws IOException, XMLStreamException {
        WorkbookParts parts = new WorkbookParts(zip);
        parts.readContentTypes();
        parts.readRelations();
        return parts;
    }

    /** Looks for what would make the reader of the rows run out of memory or time. */
    SheetShape shapeOf(String sheetRelation) throws IOException, XMLStreamException {
        int strings = 0;
        if (sharedStrings != null && find(sharedStrings) != null) {
            try (InputStream in = open(sharedStrings)) {
                strings = SheetShape.sharedStrings(in);
            }
        }
        String sheet = targets.get(sheetRelation);
        if (sheet == null) {
            throw LedgerRefused.because(Reason.DAMAGED);
        }
        try (InputStream in = open(sheet)) {
            return SheetShape.of(in, strings);
        }
    }

    private void readContentTypes() throws IOException, XMLStreamException {
        try (InputStream in = open("[Content_Types].xml")) {
            SecureXml.walk(in, xml -> {
                String type = xml.getAttributeValue(null, "ContentType");
                String part = xml.getAttributeValue(null, "PartName");
                if (xml.getLocalName().equals("Override") && type != null && part != null) {
                    if (type.endsWith("spreadsheetml.sheet.main+xml")) {
                        workbook = relative(part);
                    } else if (type.endsWith("spreadsheetml.sharedStrings+xml")) {
                        sharedStrings = relative(part);
                    }
                }
                return true;
            });
        }
    }

    private void readRelations() throws IOException, XMLStreamException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        try (InputStream in = open(folder + "_rels/" + workbook.substring(slash) + ".rels")) {
            SecureXml.walk(in, xml -> {
                String id = xml.getAttributeValue(null, "Id");
                String target = xml.getAttributeValue(null, "Target");
                if (xml.getLocalName().equals("Relationship") && id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? relative(target) : folder + target);
                }
                return true;
            });
        }
    }

    private static String relative(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }

    private InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = find(name);
        if (entry == null) {
            throw LedgerRefused.because(Reason.DAMAGED);
        }
        return zip.getInputStream(entry);
    }

    private @Nullable ZipArchiveEntry find(String name) {
        ZipArchiveEntry exact = zip.getEntry(name);
        if (exact != null) {
            return exact;
        }
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (entry.getName().equalsIgnoreCase(name)) {
                return entry;
            }
        }
        return null;
    }
}
