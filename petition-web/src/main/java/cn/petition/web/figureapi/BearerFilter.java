package cn.petition.web.figureapi;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in who brings an accepted token, and nobody who tries too often: sixty readings a minute for each token, ten wrong
 * tokens a minute for each address. What was counted is forgotten with the process.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final int READINGS = 60;
    private static final int WRONG = 10;
    private static final int REMEMBERED = 10_000;

    private final FigureTokens tokens;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    BearerFilter(FigureTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wrong = bucket("address " + request.getRemoteAddr(), WRONG);
        if (wrong.getAvailableTokens() == 0) {
            tooMany(response);
            return;
        }
        var token = secret(request).flatMap(tokens::accepted);
        if (token.isEmpty()) {
            wrong.tryConsume(1);
            if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
                tokens.refused();
            }
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"figures\"");
            Problems.write(response, HttpStatus.UNAUTHORIZED, "令牌不对、已到期或者已撤销，请向管理员索取新的令牌。");
            return;
        }
        if (!bucket("token " + token.get().id(), READINGS).tryConsume(1)) {
            tooMany(response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                token.get(), null, AuthorityUtils.createAuthorityList("READ_FIGURES")));
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.startsWith(SCHEME) && header.length() < 200
                ? Optional.of(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        Problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "请求过于频繁，请一分钟后再试。");
    }

    private Bucket bucket(String of, int perMinute) {
        return buckets.computeIfAbsent(of, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }
}
