package cn.petition.web.casefile;

import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.web.config.FormKeys;
import cn.petition.workflow.casefile.CaseFiles;
import cn.petition.workflow.casefile.CaseHead;
import cn.petition.workflow.casefile.Choices;
import cn.petition.workflow.document.DocumentPreview;
import cn.petition.workflow.routing.RoutingAdvice;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the pages of all steps share. */
@Component
record StepForms(
        CaseFiles files,
        Choices choices,
        RoutingAdvice routing,
        ObligationClocks clocks,
        OnceOnly onceOnly,
        FormKeys keys,
        DocumentPreview preview,
        StepDocuments documents,
        MessageSource words,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Code of the rule set that governs a step of today on this matter. */
    String ruleSet(CaseHead matter) {
        var registeredOn = matter.registeredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return clocks.current().ofMatter(registeredOn, matter.placeCode()).ruleSetOn(today()).code();
    }
}
