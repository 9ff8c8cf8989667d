package cn.petition.intake.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the office keeps as an attachment, told by the first bytes; the name must agree. */
public enum AttachmentKind {
    JPEG("image/jpeg", "JPG 照片", "jpg", "jpeg") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", "PNG 图片", "png") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    PDF("application/pdf", "PDF 文件", "pdf") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, '%', 'P', 'D', 'F', '-');
        }
    },
    MP3("audio/mpeg", "MP3 录音", "mp3") {
        @Override
        boolean begins(byte[] head) {
            boolean frame = head.length > 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xE6) == 0xE2
                    && (head[2] & 0xF0) != 0xF0;
            return has(head, 0, 'I', 'D', '3') || frame;
        }
    },
    M4A("audio/mp4", "M4A 录音", "m4a", "mp4") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 4, 'f', 't', 'y', 'p')
                    && BRANDS.contains(new String(head, 8, Math.min(4, Math.max(0, head.length - 8)), StandardCharsets.ISO_8859_1));
        }
    },
    WAV("audio/wav", "WAV 录音", "wav") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, 'R', 'I', 'F', 'F') && has(head, 8, 'W', 'A', 'V', 'E');
        }
    },
    OGG("audio/ogg", "OGG 录音", "ogg", "oga") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, 'O', 'g', 'g', 'S');
        }
    },
    AMR("audio/amr", "AMR 录音", "amr") {
        @Override
        boolean begins(byte[] head) {
            return has(head, 0, '#', '!', 'A', 'M', 'R');
        }
    };

    /** How many bytes from the beginning are needed to tell. */
    static final int HEAD = 16;

    private static final List<String> BRANDS = List.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "3gp4", "3gp5");

    private final String mediaType;
    private final String words;
    private final List<String> extensions;

    AttachmentKind(String mediaType, String words, String... extensions) {
        this.mediaType = mediaType;
        this.words = words;
        this.extensions = List.of(extensions);
    }

    abstract boolean begins(byte[] head);

    static Optional<AttachmentKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    boolean allows(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind in Chinese, for lists and sentences. */
    public String words() {
        return words;
    }

    String usualExtension() {
        return extensions.get(0);
    }

    private static boolean has(byte[] head, int at, int... bytes) {
        if (head.length < at + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
