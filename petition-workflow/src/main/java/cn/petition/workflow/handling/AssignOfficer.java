package cn.petition.workflow.handling;

import cn.petition.domain.organ.Officers;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.DueDay;
import cn.petition.domain.petition.Duty;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.type.OfficerAppointment;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organ names who handles a matter; nobody with an interest in it may (指派, 回避, Art. 28). */
@Service
public class AssignOfficer {

    /** @param otherPerson whether it was checked that an officer of the same name is not the petitioner */
    public record Command(StepRequest step, UUID officer, boolean otherPerson) {

        public Command(StepRequest step, UUID officer) {
            this(step, officer, false);
        }
    }

    private final CaseDesk desk;
    private final Officers officers;
    private final DocumentRegister documents;

    AssignOfficer(CaseDesk desk, Officers officers, DocumentRegister documents) {
        this.desk = desk;
        this.officers = officers;
        this.documents = documents;
    }

    @Transactional
    public void assign(Command command) {
        var matter = desk.take(command.step());
        var officer = officers.withRole(matter.organ().id(), Role.CASE_OFFICER).stream()
                .filter(one -> one.id().equals(command.officer()))
                .findFirst()
                .orElseThrow(() -> new ActionRefused("OfficerBelongsToTheOrgan", "请选择本单位在岗的承办人。", null));
        if (!command.otherPerson()) {
            new OfficerIsNotThePetitioner().check(matter.filing(), officer.name());
        }
        var appointment = documents.draft(matter);
        matter.petition()
                .assignOfficer(officer.id(), officer.name(), appointment.id(), matter.moment(), matter.ids());
        documents.issue(
                appointment,
                OfficerAppointment.of(
                        matter,
                        officer.name(),
                        matter.moment().by().name(),
                        matter.moment().on(),
                        matter.petition()
                                .dueDayOf(Duty.HANDLING)
                                .map(DueDay::dueOn)
                                .orElse(null)));
    }
}
