package cn.petition.reporting.desk;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerStatus;
import java.util.EnumMap;
import java.util.Map;

/** How many lines stand where in all ledgers that an officer sees, out of one look at them. */
public record LedgerTallies(Map<LedgerKind, Map<LedgerStatus, Map<LedgerSpan, Long>>> lines) {

    public long of(LedgerFigure figure) {
        return lines.getOrDefault(figure.kind(), Map.of()).entrySet().stream()
                .filter(entry -> figure.counts(entry.getKey()))
                .mapToLong(entry -> entry.getValue().getOrDefault(figure.span(), 0L))
                .sum();
    }

    void put(LedgerKind kind, LedgerStatus status, Map<LedgerSpan, Long> counts) {
        lines.computeIfAbsent(kind, one -> new EnumMap<>(LedgerStatus.class)).put(status, counts);
    }
}
