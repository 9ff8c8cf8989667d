package cn.petition.web.ledger;

import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.petition.Labels;
import cn.petition.reporting.ledger.PublishedResults;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page with the results of supervision and inspection that an officer has published; needs no sign-in. */
@Controller
class ResultsController {

    /** One result in finished words. */
    record Shown(String about, String words, String day) {}

    private final PublishedResults results;

    ResultsController(PublishedResults results) {
        this.results = results;
    }

    @GetMapping("/results")
    String show(Model model) {
        model.addAttribute(
                "results",
                results.newest().stream()
                        .map(one -> new Shown(
                                one.organ() + " · " + Labels.of(LedgerKind.valueOf(one.kind())),
                                one.words(),
                                ChineseDate.of(one.publishedOn())))
                        .toList());
        return "ledger/results";
    }
}
