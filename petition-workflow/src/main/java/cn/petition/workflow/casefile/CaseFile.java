package cn.petition.workflow.casefile;

import java.util.List;

/** Everything an officer reads about one matter. */
public record CaseFile(
        CaseHead head,
        List<PartyInFile> parties,
        List<StepInFile> steps,
        List<ObligationInFile> obligations,
        List<JoinedMatter> joined,
        List<AttachmentInFile> attachments) {}
