package cn.petition.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Refuses requests that no browser sends. At the registration desk a U+0000 in a text gets through: the page names the
 * field and keeps what was typed, where a refused request would lose a whole letter.
 */
@Component
class TextFirewall implements HttpFirewall {

    private static final String DESK = "/registrations";

    private final StrictHttpFirewall strict = new StrictHttpFirewall();
    private final StrictHttpFirewall atTheDesk = new StrictHttpFirewall();

    TextFirewall() {
        atTheDesk.setAllowedParameterValues(value -> true);
    }

    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return (path.equals(DESK) || path.startsWith(DESK + "/") ? atTheDesk : strict).getFirewalledRequest(request);
    }

    @Override
    public HttpServletResponse getFirewalledResponse(HttpServletResponse response) {
        return strict.getFirewalledResponse(response);
    }
}
