package cn.petition.intake.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file that may be kept: not empty, at most 20 MB, of a kind the office knows by its content, under a fitting name.
 *
 * @param sha256 digest of the content, 64 hexadecimal characters
 */
public record CheckedFile(String name, AttachmentKind kind, long size, String sha256, BroughtFile.Content content) {

    static final int MEGABYTES = 20;
    static final long LARGEST = MEGABYTES * 1024L * 1024;
    static final int AT_MOST = 20;
    private static final int LONGEST_NAME = 200;

    /** Checks all files of one submission; {@link AttachmentRefused} names the first that cannot be kept. */
    public static List<CheckedFile> all(List<BroughtFile> brought) {
        if (brought.size() > AT_MOST) {
            throw tooMany();
        }
        return brought.stream().map(CheckedFile::check).toList();
    }

    static AttachmentRefused tooMany() {
        return new AttachmentRefused("一件登记最多 " + AT_MOST + " 个附件，请减少后再提交。");
    }

    static CheckedFile check(BroughtFile file) {
        String name = lastPart(file.name());
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw new AttachmentRefused("附件的文件名应为 1 至 " + LONGEST_NAME + " 个字，请改名后重新选择。");
        }
        if (name.codePoints().anyMatch(CheckedFile::hasNoPlaceInAName)) {
            throw new AttachmentRefused("附件“" + shown(name) + "”的文件名含有不能识别的字符，请改名后重新选择。");
        }
        if (file.size() == 0) {
            throw new AttachmentRefused("附件“" + name + "”是空文件，请重新选择。");
        }
        if (file.size() > LARGEST) {
            throw new AttachmentRefused("附件“" + name + "”超过 " + MEGABYTES + " MB，请压缩或拆分后重新选择。");
        }
        return read(file, name);
    }

    private static CheckedFile read(BroughtFile file, String name) {
        try (InputStream in = file.content().open();
                DigestInputStream digesting = new DigestInputStream(in, sha256Digest())) {
            byte[] head = digesting.readNBytes(AttachmentKind.HEAD);
            AttachmentKind kind = AttachmentKind.of(head)
                    .orElseThrow(() -> new AttachmentRefused(
                            "附件“" + name + "”不是可以接收的照片、PDF 或录音，请上传 JPG、PNG、PDF、MP3、M4A、WAV、OGG 或 AMR 文件。"));
            if (!kind.allows(name)) {
                throw new AttachmentRefused("附件“" + name + "”的内容是" + kind.words() + "，扩展名却不是，请把文件名改为以 ."
                        + kind.usualExtension() + " 结尾后重新选择。");
            }
            long size = head.length + digesting.transferTo(java.io.OutputStream.nullOutputStream());
            String digest = HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return new CheckedFile(name, kind, size, digest, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException("An uploaded file cannot be read", e);
        }
    }

    /** Browsers of old sent whole paths. */
    private static String lastPart(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    }

    private static boolean hasNoPlaceInAName(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String shown(String name) {
        return name.codePoints()
                .filter(c -> !hasNoPlaceInAName(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }

    /** What a fingerprint of a form takes of a file. */
    public byte[] identity() {
        return (name + "\n" + sha256).getBytes(StandardCharsets.UTF_8);
    }
}
