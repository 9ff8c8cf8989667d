package cn.petition.web.table;

import cn.petition.domain.secrecy.Sha256;
import cn.petition.intake.ledgerfile.LedgerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** A table as it came from the browser, kept for the time of one request. */
public final class UploadedTable implements AutoCloseable {

    private static final int LONGEST_NAME = 200;

    private final Path copy;
    private final String name;

    private UploadedTable(Path copy, String name) {
        this.copy = copy;
        this.name = name;
    }

    public static UploadedTable of(MultipartFile file) throws IOException {
        Path copy = Files.createTempFile("petition-table-", ".ledger");
        try {
            file.transferTo(copy);
            return new UploadedTable(copy, nameOf(file));
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(copy);
            throw broken;
        }
    }

    /** The name of the file without folders and control characters, its last 200 characters at most. */
    public static String nameOf(MultipartFile file) {
        String given = StringUtils.cleanPath(String.valueOf(file.getOriginalFilename())).replace('\\', '/');
        String name = given.substring(given.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** @throws cn.petition.intake.ledgerfile.LedgerRefused when it cannot be read as a table */
    public LedgerFile open() throws IOException {
        return LedgerFile.open(copy, name);
    }

    public String name() {
        return name;
    }

    /** Tells whether the same file came before. */
    public String digest() throws IOException {
        return Sha256.of(copy);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(copy);
    }
}
