package cn.petition.web.figureapi;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The way in for other systems: a token, no session, nothing but the figures. */
@Configuration(proxyBeanMethods = false)
class FigureApiSecurity {

    @Bean
    @Order(0)
    SecurityFilterChain figureApi(HttpSecurity http, FigureTokens tokens) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/figures")
                        .hasAuthority("READ_FIGURES")
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(errors -> errors.accessDeniedHandler((request, response, denied) ->
                        Problems.write(response, HttpStatus.FORBIDDEN, "这个令牌只能读取统计数字。")))
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                .build();
    }
}
