package cn.petition.db;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version and processor into a cache that applications share. */
final class ServerBinaries {

    private static final int OWNER_EXECUTE = 0100;

    private final Path folder;

    private ServerBinaries(Path folder) {
        this.folder = folder;
    }

    static ServerBinaries unpackedIn(Path cache) throws IOException {
        String archive = archiveForThisMachine();
        Path folder = cache.resolve(versionOf(archive));
        if (!Files.isDirectory(folder)) {
            try (FolderLock lock = FolderLock.await(cache)) {
                if (!Files.isDirectory(folder)) {
                    unpack(archive, folder);
                }
            }
        }
        return new ServerBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    Path folder() {
        return folder;
    }

    private static String archiveForThisMachine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (system.contains("linux") && (processor.equals("amd64") || processor.equals("x86_64"))) {
            return "postgres-linux-x86_64.txz";
        }
        if (system.contains("linux") && (processor.equals("aarch64") || processor.equals("arm64"))) {
            return "postgres-linux-arm_64.txz";
        }
        throw new EmbeddedPostgresException("内置数据库只能在 Linux（x86_64 或 arm64）上运行；"
                + "请设置 SPRING_DATASOURCE_URL 使用已有的 PostgreSQL。");
    }

    /** The checksum of the archive stands for the version, so that a new archive never meets old programs. */
    private static String versionOf(String archive) throws IOException {
        CRC32 checksum = new CRC32();
        try (InputStream in = open(archive)) {
            byte[] part = new byte[1 << 16];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                checksum.update(part, 0, n);
            }
        }
        return "postgres-" + HexFormat.of().toHexDigits((int) checksum.getValue());
    }

    private static InputStream open(String archive) {
        InputStream in = ServerBinaries.class.getResourceAsStream("/" + archive);
        if (in == null) {
            throw new EmbeddedPostgresException("程序包中缺少内置数据库 " + archive + "；请重新构建程序，"
                    + "或设置 SPRING_DATASOURCE_URL 使用已有的 PostgreSQL。");
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** Unpacks beside the goal and renames, so that a process killed in the middle leaves nothing that looks finished. */
    private static void unpack(String archive, Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("entry outside its archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & OWNER_EXECUTE) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
