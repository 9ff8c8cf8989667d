package cn.petition.web.conference;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.MeetingKind;
import cn.petition.domain.legal.ChineseDate;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.reporting.ledger.LedgerLists;
import cn.petition.web.ledger.LedgerPaths;
import cn.petition.web.security.CurrentOfficer;
import cn.petition.web.security.OfficerPrincipal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes of a meeting (会议纪要) as one page for the printer: who met, about which matters, and what was decided. */
@Controller
@PreAuthorize("hasAnyRole('INTAKE_CLERK', 'INTAKE_SUPERVISOR', 'TRIAGE_OFFICER', 'CASE_OFFICER', 'LEADER',"
        + " 'SUPERVISOR', 'REPORT_WRITER')")
class MinutesController {

    private static final String IDENTITY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LedgerEntries entries;
    private final LedgerLists lists;
    private final Organs organs;

    MinutesController(LedgerEntries entries, LedgerLists lists, Organs organs) {
        this.entries = entries;
        this.lists = lists;
        this.organs = organs;
    }

    @GetMapping("/meetings/{id}/minutes")
    @Transactional(readOnly = true)
    public String show(@PathVariable String id, @CurrentOfficer OfficerPrincipal officer, Model model) {
        if (!id.matches(IDENTITY)) {
            throw new NotFound();
        }
        var meeting = entries.find(UUID.fromString(id), officer.actor())
                .filter(entry -> entry.kind() == LedgerKind.MEETING)
                .orElseThrow(NotFound::new);
        var facts = meeting.facts();
        model.addAttribute("page", new MinutesPage(
                LedgerPaths.line(meeting),
                organ(meeting.office()),
                meeting.title(),
                facts.text(LedgerFact.DOCUMENT_NUMBER).orElse(meeting.number()),
                facts.choice(LedgerFact.FORM, MeetingKind.class).map(Labels::of).orElse(""),
                facts.date(LedgerFact.HELD_ON).map(ChineseDate::of).orElse(""),
                facts.text(LedgerFact.PLACE).orElse(""),
                facts.text(LedgerFact.LEADER).orElse("")
                        + facts.text(LedgerFact.LEADER_POST).map(post -> "（" + post + "）").orElse(""),
                facts.text(LedgerFact.PARTICIPANTS)
                        .map(text -> String.join("、", text.lines().map(String::strip).toList()))
                        .orElse(""),
                lists.matters(meeting.id(), officer.actor()).stream()
                        .map(matter -> matter.title() + "（" + matter.number() + "）")
                        .toList(),
                entries.childrenOf(meeting.id(), LedgerKind.TASK, officer.actor()).stream()
                        .map(this::decision)
                        .toList(),
                facts.text(LedgerFact.MINUTES).map(text -> text.lines().toList()).orElse(List.of())));
        return "conference/minutes";
    }

    private String decision(LedgerEntry task) {
        return task.title() + "：" + task.facts().text(LedgerFact.CONTENT).orElse("") + "责任单位：" + organ(task.responsible())
                + (task.dueOn() == null ? "。" : "；完成期限：" + ChineseDate.of(task.dueOn()) + "。");
    }

    private String organ(@Nullable UUID id) {
        return id == null ? "" : organs.findById(id).map(Organ::name).orElse("");
    }
}
