package cn.petition.domain.petition;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Which filing of a matter is its first, anywhere known and at each office (初次); follows joining and detaching. */
public final class FilingRank {

    private static final Comparator<Filing> BY_RECEIPT = Comparator.comparing(Filing::receivedOn)
            .thenComparing(Filing::registeredAt)
            .thenComparing(Filing::number);

    private FilingRank() {}

    /** @param ofOneMatter the filings of a standing matter and of all that are joined into it */
    public static void assign(List<Filing> ofOneMatter) {
        var offices = new HashSet<UUID>();
        boolean first = true;
        for (var filing : ofOneMatter.stream().sorted(BY_RECEIPT).toList()) {
            filing.ranksAs(first, offices.add(filing.organ()));
            first = false;
        }
    }
}
