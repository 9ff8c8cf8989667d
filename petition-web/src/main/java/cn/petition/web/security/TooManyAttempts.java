package cn.petition.web.security;

import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins came from one address within a minute. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts() {
        super("Too many failed sign-ins from this address");
    }
}
