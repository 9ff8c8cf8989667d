package cn.petition.bench;

import cn.petition.domain.petition.Filing;
import cn.petition.domain.secrecy.QueryCode;
import cn.petition.domain.secrecy.QueryCodeSeal;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Query codes with selectors of their own and one verifier for all: its hash is slow by design, and a million of them
 * would take an hour without measuring anything.
 */
final class QueryCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final String verifier;
    private final Set<String> given = ConcurrentHashMap.newKeySet();

    QueryCodes(QueryCodeSeal seal) {
        this.verifier = seal.seal(QueryCode.random(new SecureRandom()));
    }

    void giveOne(Filing filing, Draw draw) {
        String selector = selector(draw);
        while (!given.add(selector)) {
            selector = selector(draw);
        }
        filing.answersTo(selector, verifier);
    }

    private static String selector(Draw draw) {
        int bits = draw.below(1 << 30);
        StringBuilder selector = new StringBuilder(6);
        for (int left = 6; left > 0; left--, bits >>>= 5) {
            selector.append(ALPHABET.charAt(bits & 31));
        }
        return selector.toString();
    }
}
