package cn.petition.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends to the sign-in page; a request by htmx moves the whole page there instead of a piece of it. */
class LoginRequired implements AuthenticationEntryPoint {

    private final String page;

    LoginRequired(String page) {
        this.page = page;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException reason)
            throws IOException {
        commence(request, response);
    }

    void commence(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getContextPath() + page;
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.sendRedirect(address);
    }
}
