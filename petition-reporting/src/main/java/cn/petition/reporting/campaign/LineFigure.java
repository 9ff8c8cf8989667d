package cn.petition.reporting.campaign;

import cn.petition.domain.ledger.LedgerStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A number of a campaign or of the backlog: its words, its definition, and which lines it counts. */
public enum LineFigure {
    ASSIGNED("交办", "截止日已列入、没有撤销的事项。", line -> true),
    WAITING("尚未推进", "截止日状态为“已交办”的事项。", line -> line.status() == LedgerStatus.ASSIGNED),
    IN_PROGRESS("推进中", "截止日状态为“推进中”的事项。", line -> line.status() == LedgerStatus.IN_PROGRESS),
    REPORTED("已报结", "截止日责任单位已上报办理结果、没有被退回的事项，含审核后办结的。", LineState::reported),
    CLOSED("已办结", "截止日建账机关已审核办结的事项；办结不等于化解。", line -> line.status() == LedgerStatus.CLOSED),
    RESOLVED("已化解", "截止日该事项已登记化解、没有撤销的。", LineState::resolved),
    UNRESOLVED("未化解", "交办的事项中截止日没有登记化解的。", line -> !line.resolved()),
    ON_TIME("按期化解", "已化解的事项中，化解之日不晚于该件时限的。", LineState::onTime),
    LATE("逾期未化解", "截止日时限已过、没有登记化解的事项。", LineState::late);

    private final String words;
    private final String definition;
    private final Predicate<LineState> counted;

    LineFigure(String words, String definition, Predicate<LineState> counted) {
        this.words = words;
        this.definition = definition;
        this.counted = counted;
    }

    public String words() {
        return words;
    }

    public String definition() {
        return definition;
    }

    public boolean counts(LineState line) {
        return counted.test(line);
    }

    /** How it is called in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LineFigure> byKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
