package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.StatutoryWay;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.suggestion.SuggestionPanels;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.TriagePetition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 甄别. */
@Controller
@RequestMapping("/petitions/{number}/triage")
class TriageController extends StepController<TriageForm> {

    private final TriagePetition triagePetition;
    private final SuggestionPanels suggestions;

    TriageController(StepForms forms, TriagePetition triagePetition, SuggestionPanels suggestions) {
        super(forms, CaseAction.TRIAGE);
        this.triagePetition = triagePetition;
        this.suggestions = suggestions;
    }

    @Override
    TriageForm blank(CaseHead matter) {
        var form = new TriageForm();
        form.setKind(matter.kind());
        form.setCategory(matter.categoryCode());
        form.setPlace(matter.placeCode());
        return form;
    }

    @Override
    void take(TriageForm form, StepRequest step) {
        triagePetition.triage(new TriagePetition.Command(
                step, Objects.requireNonNull(form.getKind()), StepForm.given(form.getCategory()), StepForm.given(form.getPlace()), form.getWay(), StepForm.given(form.getGrounds())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("ways", labelled(StatutoryWay.class));
        model.addAttribute("kinds", labelled(MatterKind.class));
        model.addAttribute("categories", choices(forms().choices().categories(forms().today())));
        model.addAttribute("placeWords", matter.place());
        model.addAttribute("suggestion", suggestions.of(matter, officer.actor()));
    }

    @Override
    void check(TriageForm form, CaseHead matter, BindingResult problems) {
        String place = StepForm.given(form.getPlace());
        if (place != null && !forms().choices().isPlace(place)) {
            problems.rejectValue("place", "unknown", "没有这个区划代码，请核对。");
        }
    }

    @Override
    boolean advised() {
        return true;
    }

    @Override
    @Nullable StatutoryWay way(TriageForm form) {
        return form.getWay();
    }
}
