package cn.petition.workflow.channel;

import cn.petition.domain.petition.StepFacts;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.GuidanceRecord;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a visitor where a litigation matter belongs and records what was said (释法明理、引导, Art. 20, 22). */
@Service
public class GuideToPoliticalLegal {

    /**
     * @param guidedTo the political-legal organ named to the visitor
     * @param explained what was explained
     * @param response what the visitor said to it
     */
    public record Command(StepRequest step, String guidedTo, String explained, @Nullable String response) {}

    private final CaseDesk desk;
    private final DocumentRegister documents;

    GuideToPoliticalLegal(CaseDesk desk, DocumentRegister documents) {
        this.desk = desk;
        this.documents = documents;
    }

    @Transactional
    public void guide(Command command) {
        var matter = desk.take(command.step());
        var record = documents.draft(matter);
        matter.petition()
                .guideToPoliticalLegal(
                        StepFacts.none().document(record.id()).with("guidedTo", command.guidedTo()).remark(command.explained()),
                        matter.moment(),
                        matter.ids());
        documents.issue(
                record,
                GuidanceRecord.of(
                        matter,
                        matter.moment().on(),
                        matter.moment().by().name(),
                        command.guidedTo(),
                        command.explained(),
                        command.response()));
    }
}
