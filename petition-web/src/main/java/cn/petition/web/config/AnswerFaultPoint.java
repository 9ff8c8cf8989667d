package cn.petition.web.config;

import cn.petition.domain.fault.FaultPoints;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The moment after the commit and before the answer leaves: the effect stands and the clerk does not know it. */
@Component
@Profile("crash-test")
class AnswerFaultPoint extends OncePerRequestFilter {

    private final FaultPoints faults;

    AnswerFaultPoint(FaultPoints faults) {
        this.faults = faults;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (request.getMethod().equals("POST")) {
            faults.reached(FaultPoints.ANSWER_BEFORE_RESPONSE);
        }
    }
}
