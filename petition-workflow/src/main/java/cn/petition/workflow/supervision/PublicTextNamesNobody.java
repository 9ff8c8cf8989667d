package cn.petition.workflow.supervision;

import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerFacts;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filing;
import cn.petition.domain.petition.Filings;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What is shown to the public names no petitioner and carries no number by which one could be found (Art. 30). */
@Component
class PublicTextNamesNobody {

    /** A telephone or identity number, or the running number of a filing. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{7,}|\\d{6}(-\\d+)?-\\d{4}-[A-Za-z]+-\\d+|\\d{17}[Xx]");

    private static final int SHORTEST_NAME = 2;

    private final Filings filings;

    PublicTextNamesNobody(Filings filings) {
        this.filings = filings;
    }

    void check(LedgerFacts facts, List<UUID> matters) {
        String text = Normalizer.normalize(facts.text(LedgerFact.PUBLIC_TEXT).orElse(""), Normalizer.Form.NFKC)
                .replaceAll("\\s", "");
        if (NUMBERS.matcher(text).find()) {
            throw refused("公开内容里有电话、证件号或者登记编号，请删去后再公开。");
        }
        boolean named = !matters.isEmpty()
                && filings.findByMatterIdIn(matters).stream()
                        .map(Filing::parties)
                        .flatMap(List::stream)
                        .map(party -> party.name().replaceAll("\\s", ""))
                        .anyMatch(name -> name.length() >= SHORTEST_NAME && text.contains(name));
        if (named) {
            throw refused("公开内容里有信访人的姓名，请删去后再公开。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("PublicTextNamesNobody", words, "《信访工作条例》第三十条第三款");
    }
}
