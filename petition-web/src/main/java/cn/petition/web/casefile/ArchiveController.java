package cn.petition.web.casefile;

import cn.petition.domain.petition.CaseAction;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.workflow.archive.ArchivePetition;
import cn.petition.workflow.archive.FileCatalogue;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.step.StepRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the step 归档. */
@Controller
@RequestMapping("/petitions/{number}/archive")
class ArchiveController extends StepController<ArchiveForm> {

    private final ArchivePetition archivePetition;
    private final ArchiveBundle bundle;
    private final FileCatalogue catalogue;

    ArchiveController(StepForms forms, ArchivePetition archivePetition, ArchiveBundle bundle, FileCatalogue catalogue) {
        super(forms, CaseAction.ARCHIVE);
        this.archivePetition = archivePetition;
        this.bundle = bundle;
        this.catalogue = catalogue;
    }

    @Override
    ArchiveForm blank(CaseHead matter) {
        return new ArchiveForm();
    }

    @Override
    void take(ArchiveForm form, StepRequest step) {
        archivePetition.archive(new ArchivePetition.Command(
                step, StepForm.given(form.getVolume()), bundle.pages(step.number(), step.by())));
    }

    @Override
    void offer(CaseHead matter, OfficerPrincipal officer, Model model) {
        model.addAttribute("papers", catalogue.of(matter.number(), officer.actor()));
        model.addAttribute("archive", "/petitions/" + matter.number() + "/archive.zip");
    }

    @Override
    String explanation() {
        return "将出具卷内目录；归档以后又有材料的，可以再次归档。";
    }
}
