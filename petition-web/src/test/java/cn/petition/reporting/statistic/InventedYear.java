package cn.petition.reporting.statistic;

import cn.petition.domain.petition.CompletionGround;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.Satisfaction;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StepFacts;
import java.time.LocalDate;

/**
 * The year 2025 of the invented office, few enough matters to count by hand:
 *
 * <pre>
 * heating   visit of 3,  2025-01-01: transferred 01-06, accepted 01-10, opinion 02-10 (40 days), completed, rated
 * wages     visit of 7,  2025-03-10: assigned 03-12, accepted 03-20, opinion 03-24 (14 days), completed 12-31, known 2026-02-01
 * lastYear  letter,      2024-12-31: transferred 2025-01-10, accepted 01-15, opinion 12-31 (late), completed 2026-01-02
 * newYearsEve online,    2025-12-31: registered on 2026-01-01, nothing done
 * joined    call,        2025-06-01: joined into wages on 06-05
 * imported  online,      2025-07-01: answered 07-16 (15 days)
 * proposal  letter,      2025-08-01: answered 08-31 (30 days)
 * nextYear  visit of 2,  2026-01-01: nothing done
 * sealed    letter,      2025-04-01: an accusation
 * </pre>
 */
public final class InventedYear {

    public final InventedOffice office;
    public final String heating;
    public final String wages;
    public final String lastYear;
    public final String newYearsEve;
    public final String joined;
    public final String imported;
    public final String proposal;
    public final String nextYear;

    public InventedYear(InventedOffice office) {
        this.office = office;
        lastYear = office.register("2024-12-31", Channel.LETTER, null);
        heating = office.register("2025-01-01", "2025-01-02", Channel.VISIT, 3, MatterKind.REDRESS);
        handOver(heating, "2025-01-05", "2025-01-06");
        handOver(lastYear, "2025-01-10", "2025-01-10");
        accept(heating, "2025-01-10");
        accept(lastYear, "2025-01-15");
        opinion(heating, "2025-02-10", OpinionOutcome.SUPPORTED);
        serveAndComplete(heating, "2025-02-12", "2025-02-15", "2025-02-15");
        office.does(heating, "2025-02-20", (petition, moment, ids, clock) -> petition.rate(
                Satisfaction.SATISFIED, Satisfaction.DISSATISFIED, true, StepFacts.none(), moment, ids, clock));

        wages = office.register("2025-03-10", Channel.VISIT, 7);
        triage(wages, "2025-03-11");
        office.does(wages, "2025-03-12", (petition, moment, ids, clock) -> petition.assignWithReport(
                office.department, null, LocalDate.of(2025, 6, 1), StepFacts.none(), moment, ids, clock));
        accept(wages, "2025-03-20");
        opinion(wages, "2025-03-24", OpinionOutcome.EXPLAINED);

        office.register("2025-04-01", "2025-04-01", Channel.LETTER, null, MatterKind.ACCUSATION);

        joined = office.register("2025-06-01", Channel.CALL, null);
        office.does(joined, "2025-06-05", (petition, moment, ids, clock) ->
                petition.joinInto(office.other(wages), "同一人反映同一事", moment, ids));
        office.ranksAsRepeat(joined);

        imported = office.register("2025-07-01", Channel.ONLINE, null);
        office.does(imported, "2025-07-16", (petition, moment, ids, clock) ->
                petition.recordEarlierAnswer("已经修复", moment, ids));

        proposal = office.register("2025-08-01", Channel.LETTER, null);
        triage(proposal, MatterKind.PROPOSAL, "2025-08-04");
        office.does(proposal, "2025-08-31", (petition, moment, ids, clock) ->
                petition.replyToProposal(StepFacts.none(), moment, ids));

        opinion(lastYear, "2025-12-31", OpinionOutcome.NOT_SUPPORTED);
        newYearsEve = office.register("2025-12-31", "2026-01-01", Channel.ONLINE, null, MatterKind.REDRESS);
        nextYear = office.register("2026-01-01", Channel.VISIT, 2);
        serveAndComplete(lastYear, "2026-01-01", "2026-01-02", "2026-01-02");
        serveAndComplete(wages, "2025-03-25", "2025-12-31", "2026-02-01");
        office.today("2026-03-16");
    }

    private void triage(String number, String on) {
        triage(number, MatterKind.REDRESS, on);
    }

    private void triage(String number, MatterKind kind, String on) {
        office.does(number, on, (petition, moment, ids, clock) ->
                petition.triage(kind, "X010101", "141002001", null, moment, ids));
    }

    private void handOver(String number, String triagedOn, String on) {
        triage(number, triagedOn);
        office.does(number, on, (petition, moment, ids, clock) ->
                petition.transfer(office.department, null, StepFacts.none(), moment, ids, clock));
    }

    private void accept(String number, String on) {
        office.departmentDoes(number, on, (petition, moment, ids, clock) -> petition.receive(moment, ids));
        office.departmentDoes(number, on, (petition, moment, ids, clock) -> petition.accept(null, moment, ids, clock));
    }

    private void opinion(String number, String on, OpinionOutcome outcome) {
        office.departmentDoes(number, on, (petition, moment, ids, clock) ->
                petition.issueOpinion(outcome, null, StepFacts.none(), moment, ids));
    }

    private void serveAndComplete(String number, String servedOn, String completedOn, String recordedOn) {
        office.does(office.caseOfficer.actor(), number, servedOn, recordedOn, (petition, moment, ids, clock) ->
                petition.serve(ServiceMethod.IN_PERSON, ServiceOutcome.SIGNED, true, StepFacts.none(), moment, ids));
        office.does(office.caseOfficer.actor(), number, completedOn, recordedOn, (petition, moment, ids, clock) ->
                petition.complete(CompletionGround.PETITIONER_AGREES, StepFacts.none(), moment, ids, clock));
    }
}
