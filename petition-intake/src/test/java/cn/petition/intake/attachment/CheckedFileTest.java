package cn.petition.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckedFileTest {

    private static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F');
    private static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0);
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXE = bytes('M', 'Z', 0x90, 0, 3, 0, 0, 0);

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("现场.jpg", JPEG, "image/jpeg"),
                Arguments.of("现场.JPEG", JPEG, "image/jpeg"),
                Arguments.of("截图.png", PNG, "image/png"),
                Arguments.of("来信扫描.pdf", PDF, "application/pdf"),
                Arguments.of("录音.mp3", bytes('I', 'D', '3', 4, 0, 0), "audio/mpeg"),
                Arguments.of("录音.mp3", bytes(0xFF, 0xFB, 0x90, 0x64), "audio/mpeg"),
                Arguments.of("录音.m4a", ("\0\0\0 ftypM4A ").getBytes(StandardCharsets.ISO_8859_1), "audio/mp4"),
                Arguments.of("录音.wav", "RIFF....WAVEfmt ".getBytes(StandardCharsets.US_ASCII), "audio/wav"),
                Arguments.of("录音.ogg", "OggS\0\2".getBytes(StandardCharsets.US_ASCII), "audio/ogg"),
                Arguments.of("录音.amr", "#!AMR\n".getBytes(StandardCharsets.US_ASCII), "audio/amr"),
                Arguments.of("C:\\fakepath\\𠮷先生的信.pdf", PDF, "application/pdf"));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void photographs_papers_and_recordings_are_kept_under_their_own_type(String name, byte[] content, String type) {
        var file = CheckedFile.check(file(name, content));
        assertThat(file.kind().mediaType()).isEqualTo(type);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.name()).doesNotContain("\\");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("病毒.exe", EXE, "附件“病毒.exe”不是可以接收的照片、PDF 或录音，请上传 JPG、PNG、PDF、MP3、M4A、WAV、OGG 或 AMR 文件。"),
                Arguments.of("照片.jpg", EXE, "附件“照片.jpg”不是可以接收的照片"),
                Arguments.of("照片.jpg", "<html><script>".getBytes(StandardCharsets.US_ASCII), "不是可以接收的照片"),
                Arguments.of("照片.jpg", "<svg onload=x>".getBytes(StandardCharsets.US_ASCII), "不是可以接收的照片"),
                Arguments.of("照片.jpg", PNG, "附件“照片.jpg”的内容是PNG 图片，扩展名却不是，请把文件名改为以 .png 结尾后重新选择。"),
                Arguments.of("来信.pdf.exe", PDF, "扩展名却不是，请把文件名改为以 .pdf 结尾"),
                Arguments.of("来信", PDF, "扩展名却不是"),
                Arguments.of("空.pdf", new byte[0], "附件“空.pdf”是空文件，请重新选择。"),
                Arguments.of("信\u202Egpj.pdf", PDF, "的文件名含有不能识别的字符，请改名后重新选择。"),
                Arguments.of("信\r\n.pdf", PDF, "的文件名含有不能识别的字符"),
                Arguments.of("长".repeat(201) + ".pdf", PDF, "文件名应为 1 至 200 个字"),
                Arguments.of("材料.zip", bytes('P', 'K', 3, 4), "不是可以接收的照片"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everything_else_is_refused_with_a_sentence(String name, byte[] content, String sentence) {
        assertThatThrownBy(() -> CheckedFile.check(file(name, content)))
                .isInstanceOf(AttachmentRefused.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_file_is_refused_by_its_size_before_it_is_read() {
        var large = new BroughtFile("长录音.mp3", CheckedFile.LARGEST + 1, () -> {
            throw new AssertionError("read");
        });
        assertThatThrownBy(() -> CheckedFile.check(large)).hasMessage("附件“长录音.mp3”超过 20 MB，请压缩或拆分后重新选择。");
    }

    @Test
    void more_than_twenty_files_are_refused() {
        var files = Collections.nCopies(21, file("来信.pdf", PDF));
        assertThatThrownBy(() -> CheckedFile.all(files)).hasMessage("一件登记最多 20 个附件，请减少后再提交。");
        assertThat(CheckedFile.all(List.of(file("来信.pdf", PDF)))).hasSize(1);
    }

    private static BroughtFile file(String name, byte[] content) {
        return new BroughtFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
