package cn.petition.workflow.document.type;

import cn.petition.domain.petition.Filing;
import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.petitioner.PartyRole;
import java.util.List;
import java.util.stream.Collectors;

/** How a document addresses those who came: all names of a few, the first of many, nobody's name for an anonymous one. */
final class PetitionerNames {

    private static final int NAMED_AT_MOST = 3;

    private PetitionerNames() {}

    static String of(Filing filing) {
        List<FilingParty> petitioners = filing.parties().stream()
                .filter(party -> party.role() != PartyRole.AGENT)
                .toList();
        if (petitioners.isEmpty()) {
            return "信访人";
        }
        String names = petitioners.stream()
                .limit(NAMED_AT_MOST)
                .map(FilingParty::name)
                .collect(Collectors.joining("、"));
        int people = Math.max(filing.petitionerCount(), petitioners.size());
        return people > NAMED_AT_MOST || people > petitioners.size() ? names + "等" + people + "人" : names;
    }
}
