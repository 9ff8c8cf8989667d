package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.component.Choice;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.routing.FastTracks;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.triage.TagPetition;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 专项标签. */
@Controller
@RequestMapping("/petitions/{number}/tag")
class TagController extends StepController<TagForm> {

    private final TagPetition tagPetition;
    private final FastTracks tracks;

    TagController(StepForms forms, TagPetition tagPetition, FastTracks tracks) {
        super(forms, CaseAction.TAG);
        this.tagPetition = tagPetition;
        this.tracks = tracks;
    }

    @Override
    TagForm blank(CaseHead matter) {
        return new TagForm();
    }

    @Override
    void take(TagForm form, StepRequest step) {
        tagPetition.tag(new TagPetition.Command(step, Objects.requireNonNull(form.getTag()), StepForm.given(form.getRemark())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute(
                "tags",
                tracks.tags(forms().today()).stream()
                        .map(tag -> new Choice(tag.code(), tag.name()))
                        .toList());
    }

    @Override
    String explanation() {
        return "标签只说明事项属于哪一专项，从登记起按专项的各环节时限计时。";
    }
}
