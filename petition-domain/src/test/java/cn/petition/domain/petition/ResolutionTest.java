package cn.petition.domain.petition;

import static cn.petition.domain.organ.OrganFixture.cityOffice;
import static cn.petition.domain.organ.OrganFixture.housing;
import static cn.petition.domain.petition.PetitionFixture.aPetition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final AtomicLong SERIAL = new AtomicLong();
    private static final Supplier<UUID> IDS = () -> new UUID(77, SERIAL.incrementAndGet());
    private static final UUID SUPERVISOR = new UUID(5, 5);

    @Test
    void resolving_moves_neither_the_status_nor_a_clock() {
        var matter = handled();
        var before = matter.petition().dueOn();
        resolve(matter, settlement("2026-03-09"), null, "2026-03-10");
        assertThat(matter.petition().status()).isEqualTo(PetitionStatus.ACCEPTED);
        assertThat(matter.petition().dueOn()).isEqualTo(before).isNotNull();
        assertThat(matter.petition().completedOn()).isNull();
        assertThat(matter.petition().resolvedOn()).isEqualTo("2026-03-09");
        followsFromItsLog(matter);
    }

    @Test
    void what_is_resolved_is_resolved_once_and_again_only_after_it_came_up_again() {
        var matter = handled();
        resolve(matter, settlement("2026-03-10"), null, "2026-03-10");
        refusedBy("ResolvedOnce", () -> resolve(matter, settlement("2026-03-11"), null, "2026-03-11"));
        matter.petition().revokeResolution("矛盾反复。", null, moment("2026-03-20", SUPERVISOR), IDS);
        assertThat(matter.petition().resolvedOn()).isNull();
        followsFromItsLog(matter);
        refusedBy("RevokedOnlyWhenResolved", () ->
                matter.petition().revokeResolution("重复撤销。", null, moment("2026-03-21", SUPERVISOR), IDS));
        resolve(matter, settlement("2026-03-25"), null, "2026-03-25");
        assertThat(matter.petition().resolvedOn()).isEqualTo("2026-03-25");
    }

    @Test
    void a_resolution_names_its_paper_or_its_reason() {
        for (var proof : ResolutionProof.values()) {
            var matter = handled();
            refusedBy("ResolutionHasItsProof", () -> resolve(
                    matter, new Resolution(proof, null, null, LocalDate.parse("2026-03-10")), null, "2026-03-10"));
        }
        var agreed = handled();
        resolve(
                agreed,
                new Resolution(ResolutionProof.OPINION_ACCEPTED, null, "当面表示认可。", LocalDate.parse("2026-03-10")),
                null,
                "2026-03-10");
        assertThat(agreed.petition().resolvedOn()).isEqualTo("2026-03-10");
    }

    @Test
    void a_dispute_is_settled_neither_before_it_came_nor_in_the_future() {
        refusedBy("ResolvedAfterItCame", () -> resolve(handled(), settlement("2026-03-01"), null, "2026-03-10"));
        refusedBy("ResolvedAfterItCame", () -> resolve(handled(), settlement("2026-03-11"), null, "2026-03-10"));
    }

    @Test
    void another_office_resolves_only_through_a_ledger() {
        var matter = handled();
        var elsewhere = new Actor(SUPERVISOR, "督办员", housing().id(), Set.of(Role.SUPERVISOR));
        refusedBy("ResolvedByItsOfficeOrALedger", () ->
                matter.petition().resolve(settlement("2026-03-10"), null, moment("2026-03-10", elsewhere), IDS));
        matter.petition().resolve(settlement("2026-03-10"), "包案〔2026〕1号", moment("2026-03-10", elsewhere), IDS);
        assertThat(matter.petition().resolvedByLedger()).contains("包案〔2026〕1号");
        assertThat(matter.petition().offers(elsewhere, "R2022")).doesNotContain(CaseAction.REVOKE_RESOLUTION);
    }

    @Test
    void an_accusation_is_not_resolved() {
        var matter = PetitionFixture.anAccusationAgainst(housing());
        refusedBy("AccusationIsNotResolved", () ->
                resolve(matter, settlement("2026-03-10"), "包案〔2026〕1号", "2026-03-10"));
    }

    @Test
    void who_handled_the_matter_does_not_verify_it() {
        var matter = handled();
        matter.petition().assignOfficer(SUPERVISOR, "兼办人", matter.handler("2026-03-07"), IDS);
        refusedBy("ResolutionIsNotSelfCertified", () ->
                resolve(matter, settlement("2026-03-10"), null, "2026-03-10"));
    }

    @Test
    void the_clerk_is_not_offered_it() {
        var clerk = new Actor(SUPERVISOR, "登记员", cityOffice().id(), Set.of(Role.INTAKE_CLERK));
        assertThat(handled().petition().offers(clerk, "R2022")).doesNotContain(CaseAction.RESOLVE);
        var supervisor = new Actor(SUPERVISOR, "督办员", cityOffice().id(), Set.of(Role.SUPERVISOR));
        assertThat(handled().petition().offers(supervisor, "R2022"))
                .contains(CaseAction.RESOLVE)
                .doesNotContain(CaseAction.REVOKE_RESOLUTION);
    }

    private static PetitionFixture handled() {
        return aPetition()
                .triagedOn("2026-03-03")
                .transferredTo(housing(), "2026-03-04")
                .receivedOn("2026-03-05")
                .acceptedOn("2026-03-06");
    }

    private static Resolution settlement(String on) {
        return new Resolution(ResolutionProof.SETTLEMENT, "和解协议〔2026〕3号", null, LocalDate.parse(on));
    }

    private static void resolve(PetitionFixture matter, Resolution resolution, @Nullable String ledger, String on) {
        matter.petition().resolve(resolution, ledger, moment(on, SUPERVISOR), IDS);
    }

    private static Moment moment(String on, UUID officer) {
        return moment(on, new Actor(officer, "督办员", cityOffice().id(), Set.of(Role.SUPERVISOR)));
    }

    private static Moment moment(String on, Actor by) {
        var day = LocalDate.parse(on);
        var noon = day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return new Moment(by, day, noon, PetitionFixture.CLOCK.ruleSetOn(day));
    }

    private static void followsFromItsLog(PetitionFixture matter) {
        assertThat(matter.petition().state())
                .isEqualTo(MatterState.replayed(matter.filing(), matter.petition().steps()));
    }

    private static void refusedBy(String rule, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(ActionRefused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
