package cn.petition.web.noninterference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.mock.web.MockHttpServletResponse;

/** An answer without what differs between any two answers: tokens of forms, marks of exports, times of packing. */
final class Seen {

    private static final String IDENTITY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private Seen() {}

    static String of(MockHttpServletResponse answer) throws IOException {
        String type = String.valueOf(answer.getContentType());
        byte[] bytes = answer.getContentAsByteArray();
        String body = type.contains("openxmlformats")
                ? unpacked(bytes)
                : type.contains("pdf") ? "pdf of " + bytes.length / 64 : new String(bytes, StandardCharsets.UTF_8);
        return answer.getStatus() + " " + type + " " + answer.getRedirectedUrl() + "\n" + plain(body);
    }

    private static String plain(String body) {
        return body.replaceAll("(name=\"_csrf\"[^>]*value=\"|csrf-token\"[^>]*content=\")[^\"]*", "$1TOKEN")
                .replaceAll(IDENTITY + "\\.[0-9a-f]{32}", "FORMKEY")
                .replaceAll("(导出(?:编号|标识|号)[^0-9a-f]{0,8})" + IDENTITY, "$1EXPORT");
    }

    /** The texts of an office document, without the file that tells when it was packed. */
    private static String unpacked(byte[] bytes) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.createTempFile("seen", ".zip");
        try {
            Files.write(file, bytes);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    if (!entry.getName().startsWith("docProps/")) {
                        byte[] part = zip.getInputStream(entry).readAllBytes();
                        parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts.toString();
    }
}
