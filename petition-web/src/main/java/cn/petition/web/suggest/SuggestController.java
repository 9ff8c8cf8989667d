package cn.petition.web.suggest;

import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers pickers with list items while somebody types. */
@Controller
class SuggestController {

    private static final String ITEMS = "components/picker :: suggestions";

    private final PlaceSuggestions places;
    private final CategorySuggestions categories;
    private final OrganSuggestions organSuggestions;
    private final Organs organs;

    SuggestController(
            PlaceSuggestions places, CategorySuggestions categories, OrganSuggestions organSuggestions, Organs organs) {
        this.places = places;
        this.categories = categories;
        this.organSuggestions = organSuggestions;
        this.organs = organs;
    }

    @GetMapping("/suggest/places")
    String places(@RequestParam(defaultValue = "") String q, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return items(places, q, officer, model);
    }

    @GetMapping("/suggest/categories")
    String categories(@RequestParam(defaultValue = "") String q, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return items(categories, q, officer, model);
    }

    @GetMapping("/suggest/organs")
    String organs(@RequestParam(defaultValue = "") String q, @CurrentOfficer OfficerPrincipal officer, Model model) {
        return items(organSuggestions, q, officer, model);
    }

    private String items(Suggestions list, String typed, OfficerPrincipal officer, Model model) {
        String division = organs.findById(officer.organId()).map(Organ::divisionCode).orElse("");
        model.addAttribute("suggestions", list.matching(typed, division));
        return ITEMS;
    }
}
