package cn.petition.web.figureapi;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Refusals for other systems (RFC 9457). */
final class Problems {

    private Problems() {}

    /** @param words one sentence of ours, without signs that JSON would have to escape */
    static void write(HttpServletResponse response, HttpStatus status, String words) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                                + status.value() + ",\"detail\":\"" + words + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
