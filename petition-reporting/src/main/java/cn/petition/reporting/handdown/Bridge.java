package cn.petition.reporting.handdown;

import java.util.EnumMap;
import java.util.Map;

/** The numbers of a bridge (件), each counted by the judgement itself and never as a difference. */
public record Bridge(Map<BridgeTerm, Long> numbers) {

    public Bridge {
        numbers = new EnumMap<>(numbers);
    }

    public long of(BridgeTerm term) {
        return numbers.getOrDefault(term, 0L);
    }

    /** What came and is in no term; anything but 0 is an error that must be seen. */
    public long unexplained() {
        return of(BridgeTerm.RECEIVED)
                - of(BridgeTerm.REPEATED)
                - of(BridgeTerm.OUTSIDE)
                - of(BridgeTerm.MERGED)
                - of(BridgeTerm.STANDING)
                - of(BridgeTerm.UNDECIDED);
    }
}
