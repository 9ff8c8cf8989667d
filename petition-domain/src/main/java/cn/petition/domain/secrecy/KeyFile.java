package cn.petition.domain.secrecy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The demonstration's keys in a file that only its owner reads. */
final class KeyFile {

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    Map<String, String> readOrCreate() {
        try {
            if (Files.notExists(file)) {
                create();
            }
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读写密钥文件 " + file.getFileName() + "，请检查数据目录的权限。", e);
        }
    }

    private Map<String, String> read() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }

    private void create() throws IOException {
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "keys", ".new", ownerOnly());
        try {
            write(draft);
            // without REPLACE_EXISTING: keys that exist are never overwritten, whatever was sealed stays readable
            Files.move(draft, file);
            keepFolderEntry();
        } catch (FileAlreadyExistsException madeMeanwhile) {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(Path draft) throws IOException {
        String content = SecretKeys.FIELD_KEY + "=" + randomKey() + "\n" + SecretKeys.INDEX_KEY + "=" + randomKey() + "\n";
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.ISO_8859_1)));
            channel.force(true);
        }
    }

    /** A key lost in a power cut would make every sealed field unreadable. */
    private void keepFolderEntry() {
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException folderCannotBeOpened) {
            // file systems that cannot open a folder write its entries by themselves
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String randomKey() {
        byte[] key = new byte[SealingKey.BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
