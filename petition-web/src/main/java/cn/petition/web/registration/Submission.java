package cn.petition.web.registration;

import cn.petition.intake.attachment.BroughtFile;
import cn.petition.intake.attachment.CheckedFile;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.multipart.MultipartFile;

/** What was sent, as a digest: equal submissions of one form are one submission. */
final class Submission {

    private static final Set<String> NOT_CONTENT = Set.of("_csrf", "search");

    private Submission() {}

    static String fingerprint(HttpServletRequest request, List<CheckedFile> files) {
        MessageDigest digest = sha256();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!NOT_CONTENT.contains(name)) {
                add(digest, name);
                for (String value : values) {
                    add(digest, value);
                }
            }
        });
        files.forEach(file -> digest.update(file.identity()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The files of a submission; a browser sends one empty part where none was chosen. */
    static List<BroughtFile> files(List<MultipartFile> parts) {
        return parts.stream().filter(Submission::isChosen).map(Submission::file).toList();
    }

    private static boolean isChosen(MultipartFile part) {
        return part.getOriginalFilename() != null && !part.getOriginalFilename().isBlank();
    }

    private static BroughtFile file(MultipartFile part) {
        return new BroughtFile(String.valueOf(part.getOriginalFilename()), part.getSize(), part::getInputStream);
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", impossible);
        }
    }
}
