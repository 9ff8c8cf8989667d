package cn.petition.web.campaign;

import cn.petition.domain.ledger.CaseSource;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.campaign.LineState;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From which side backlog cases came. */
enum BacklogSide {
    ALL("全部积案", line -> true),
    ABOVE("上级交办", BacklogSide::fromAbove),
    OWN("本级排查", line -> !fromAbove(line));

    private final String words;
    private final Predicate<LineState> holds;

    BacklogSide(String words, Predicate<LineState> holds) {
        this.words = words;
        this.holds = holds;
    }

    String words() {
        return words;
    }

    boolean holds(LineState line) {
        return holds.test(line);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BacklogSide byKey(String key) {
        return Stream.of(values())
                .filter(one -> one.key().equals(key.isEmpty() ? "all" : key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean fromAbove(LineState line) {
        String source = line.source();
        return source != null && CaseSource.valueOf(source).fromAbove();
    }
}
