package cn.petition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.OpinionOutcome;
import cn.petition.domain.petition.PetitionLifecycle;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Transition;
import cn.petition.web.testing.ResetDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The page of every step, opened from the case file by whom it is offered to. A
 * matter that was answered is set into each status in turn; what the step does is for other tests.
 */
@ResetDatabase
class EveryStepJourneyTest extends Journey {

    /** Taken with the registration, or offered only after something that this matter has not met. */
    private static final Set<CaseAction> NOT_OFFERED_HERE = EnumSet.of(
            CaseAction.REGISTER,
            CaseAction.TRANSFER_IMPORTED,
            CaseAction.ACCEPTANCE_IMPORTED,
            CaseAction.ANSWER_IMPORTED,
            CaseAction.DETACH,
            CaseAction.REVOKE_EXTENSION,
            CaseAction.CONTRIBUTE,
            CaseAction.REPORT_EXECUTION,
            CaseAction.EXTEND_REVIEW,
            CaseAction.REVOKE_RESOLUTION);

    private static final List<String> OFFICERS = List.of("triage", "leader", "supervisor", "housing", "review");

    @Autowired
    private JdbcClient jdbc;

    /** All steps share one layout, which breaks on the narrow screen first; for pictures both. */
    static List<Equipment> equipment() {
        return System.getProperty("petition.pictures") == null
                ? List.of(Equipment.PHONE)
                : List.of(Equipment.OFFICE, Equipment.PHONE);
    }

    @ParameterizedTest
    @MethodSource("equipment")
    void has_a_page_in_order(Equipment equipment) throws IOException {
        String number = answeredMatter();
        var faults = new SoftAssertions();
        Set<String> seen = new LinkedHashSet<>();
        for (String officer : OFFICERS) {
            Desk desk = desk(equipment).signIn(officer);
            for (PetitionStatus status : PetitionStatus.values()) {
                for (MatterKind kind : kinds(status)) {
                    if (unseen(status, seen)) {
                        set(number, status, kind);
                        look(desk, number, seen, faults);
                    }
                }
            }
        }
        var missed = EnumSet.allOf(CaseAction.class);
        missed.removeIf(action -> seen.contains(name(action)));
        assertThat(missed).isEqualTo(NOT_OFFERED_HERE);
        faults.assertAll();
    }

    /** Only where a matter is sent or answered does its kind decide what is offered. */
    private static List<MatterKind> kinds(PetitionStatus status) {
        return status == PetitionStatus.TRIAGED || status == PetitionStatus.RECEIVED
                ? List.of(MatterKind.values())
                : List.of(MatterKind.REDRESS);
    }

    private static boolean unseen(PetitionStatus status, Set<String> seen) {
        return PetitionLifecycle.from(status).stream()
                .map(Transition::action)
                .anyMatch(action -> !NOT_OFFERED_HERE.contains(action) && !seen.contains(name(action)));
    }

    private void look(Desk desk, String number, Set<String> seen, SoftAssertions faults) throws IOException {
        desk.open("/petitions/" + number, 200);
        @SuppressWarnings("unchecked")
        var steps = (List<String>) desk.page().evaluate("() => [...document.querySelectorAll('.offered a')].map(one => one.pathname)");
        for (String address : steps) {
            String step = address.substring(address.lastIndexOf('/') + 1);
            if (seen.add(step)) {
                try {
                    desk.visit(address);
                } catch (AssertionError fault) {
                    faults.fail(step + " on " + desk.equipment().name() + ": " + fault.getMessage());
                }
                photographed(desk, step);
            }
        }
    }

    private static void photographed(Desk desk, String step) throws IOException {
        var pictures = Optional.ofNullable(System.getProperty("petition.pictures"));
        if (pictures.isPresent()) {
            Path folder = Path.of(System.getProperty("petition.root")).resolve(pictures.get());
            Files.createDirectories(folder);
            desk.photograph(folder.resolve("step-" + step + "-" + desk.equipment().name() + ".png"));
        }
    }

    private String answeredMatter() {
        var matter = office().registers("2026-01-14", InventedMatters.LEAKING_ROOF)
                .triaged("2026-01-15")
                .assigned("2026-01-16", "141000-01", "2026-03-31")
                .received("2026-01-19", "housing")
                .accepted("2026-01-21", "housing")
                .answered("2026-03-05", "housing", OpinionOutcome.SUPPORTED)
                .served("2026-03-06", "housing");
        todayIsMonday();
        jdbc.sql("""
                        insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)
                        select o.id, m.id, m.registered_at, m.received_on from matter m, organ o
                        where m.number = :number and o.code = '141000-85' on conflict do nothing""")
                .param("number", matter.number())
                .update();
        return matter.number();
    }

    private void set(String number, PetitionStatus status, MatterKind kind) {
        jdbc.sql("""
                        update matter set status = :status, open = :open, kind = :kind,
                            reviewing_organ_id = (select id from organ where code = '141000-85'),
                            review_served_on = case when :reviewed then date '2026-03-10' end,
                            report_state = case when :status = 'COMPLETED' then 'AWAITING_APPROVAL' end
                        where number = :number""")
                .param("status", status.name())
                .param("open", status.open())
                .param("kind", kind.name())
                .param("reviewed", status == PetitionStatus.REVIEW_SERVED || status == PetitionStatus.SECOND_REVIEW_REQUESTED)
                .param("number", number)
                .update();
    }

    private static String name(CaseAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
