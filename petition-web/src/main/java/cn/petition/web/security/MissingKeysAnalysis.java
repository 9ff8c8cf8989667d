package cn.petition.web.security;

import cn.petition.domain.secrecy.SecretKeysMissing;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line which key is missing, instead of a page of exceptions. */
class MissingKeysAnalysis extends AbstractFailureAnalyzer<SecretKeysMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SecretKeysMissing cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
