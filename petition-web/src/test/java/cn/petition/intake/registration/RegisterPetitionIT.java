package cn.petition.intake.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.domain.legal.Proves;
import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.FilingFacts;
import cn.petition.domain.petition.MatterKind;
import cn.petition.domain.petition.Purpose;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.intake.registration.EarlierDecision.Relation;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestOfficers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PetitionTest
class RegisterPetitionIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

    @Autowired
    private RegisterPetition registration;

    @Autowired
    private VisiblePetitions petitions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private OfficerPrincipal clerk;

    @BeforeEach
    void hire() {
        clerk = new TestOfficers(jdbc).hire(Role.INTAKE_CLERK);
    }

    @Test
    void numbers_have_no_gap_when_twenty_register_at_once_and_one_of_two_is_rolled_back() throws Exception {
        var deeds = new ArrayList<Callable<String>>();
        for (int i = 0; i < 20; i++) {
            boolean kept = i % 2 == 0;
            deeds.add(() -> transaction.execute(status -> {
                String number = register(visit(1)).number();
                if (!kept) {
                    status.setRollbackOnly();
                }
                return kept ? number : "";
            }));
        }
        var pool = Executors.newFixedThreadPool(20);
        var numbers = new ArrayList<String>();
        for (Future<String> one : pool.invokeAll(deeds)) {
            numbers.add(one.get());
        }
        pool.shutdown();
        assertThat(numbers.stream().filter(number -> !number.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj(serial -> "%s-2026-V-%06d".formatted(organCode(), serial))
                        .toList());
    }

    @Test
    void an_accusation_has_a_random_number_no_place_in_the_series_and_named_viewers_only() {
        String before = register(visit(1)).number();
        var sealed = register(facts(Channel.VISIT, MatterKind.ACCUSATION, 1, TODAY));
        String after = register(visit(1)).number();
        assertThat(sealed.number()).matches(".*-2026-S-[0-9A-Z]{10}");
        assertThat(before).endsWith("000001");
        assertThat(after).endsWith("000002");
        assertThat(viewers(sealed.matter())).containsExactly(clerk.id());
        var colleague = new TestOfficers(jdbc).hireAt(clerk.organId(), Role.INTAKE_CLERK);
        assertThatThrownBy(() -> petitions.byNumber(sealed.number(), colleague.actor())).hasMessageContaining("没有找到");
        assertThat(petitions.byNumber(sealed.number(), clerk.actor()).sealed()).isTrue();
    }

    @Test
    void an_ordinary_matter_is_seen_by_the_office() {
        assertThat(viewers(register(visit(1)).matter())).containsExactly(clerk.organId());
    }

    @Test
    @Proves({"T22-17", "T05-2"})
    void a_visit_is_a_group_visit_from_five_visitors_on_and_a_letter_never() {
        assertThat(flag(register(visit(4)), "group_visit")).isFalse();
        assertThat(flag(register(visit(5)), "group_visit")).isTrue();
        assertThat(flag(register(facts(Channel.LETTER, MatterKind.REDRESS, null, TODAY)), "group_visit")).isFalse();
    }

    @Test
    void a_repeat_is_joined_and_still_counts_as_a_filing() {
        var first = register(visit(1));
        var repeat = registration.register(new RegisterPetition.Command(
                clerk.actor(), visit(1), List.of(person()), same(first), null));
        assertThat(flag(first, "first_known")).isTrue();
        assertThat(flag(repeat, "first_known")).isFalse();
        assertThat(flag(repeat, "first_at_office")).isFalse();
        assertThat(count("filing where organ_id = :organ")).isEqualTo(2);
        assertThat(count("matter where registering_organ_id = :organ and joined_into_id is null")).isEqualTo(1);

        var third = registration.register(new RegisterPetition.Command(
                clerk.actor(), visit(1), List.of(person()), same(repeat), null));
        assertThat(petitions.byNumber(third.number(), clerk.actor()).joinedInto()).isEqualTo(first.matter());
    }

    @Test
    void a_related_matter_stays_on_its_own() {
        var first = register(visit(1));
        var related = registration.register(new RegisterPetition.Command(
                clerk.actor(),
                visit(1),
                List.of(person()),
                new EarlierDecision(Relation.RELATED, petitions.byNumber(first.number(), clerk.actor()), "同一小区"),
                null));
        assertThat(flag(related, "first_known")).isTrue();
        assertThat(petitions.byNumber(related.number(), clerk.actor()).joinedInto()).isNull();
    }

    @Test
    @Proves({"T22-20", "T05-18"})
    void a_day_ahead_or_before_the_first_rules_and_a_sixth_representative_are_refused_without_a_trace() {
        for (LocalDate wrong : List.of(TODAY.plusDays(1), LocalDate.of(2005, 4, 30))) {
            assertThatThrownBy(() -> register(facts(Channel.VISIT, MatterKind.REDRESS, 1, wrong)))
                    .isInstanceOf(ActionRefused.class);
        }
        var six = IntStream.range(0, 6).mapToObj(i -> person(PartyRole.REPRESENTATIVE)).toList();
        assertThatThrownBy(() -> registration.register(
                        new RegisterPetition.Command(clerk.actor(), visit(6), six, null, null)))
                .isInstanceOf(ActionRefused.class);
        assertThat(count("filing where organ_id = :organ")).isZero();
        assertThat(count("number_counter where organ_id = :organ")).isZero();
    }

    private Registered register(FilingFacts facts) {
        return registration.register(new RegisterPetition.Command(clerk.actor(), facts, List.of(person()), null, null));
    }

    private EarlierDecision same(Registered earlier) {
        return new EarlierDecision(Relation.SAME, petitions.byNumber(earlier.number(), clerk.actor()), "同一人反映同一问题");
    }

    private static FilingFacts visit(int visitors) {
        return facts(Channel.VISIT, MatterKind.REDRESS, visitors, TODAY);
    }

    private static FilingFacts facts(Channel channel, MatterKind kind, @Nullable Integer visitors, LocalDate received) {
        return new FilingFacts(
                null, channel, Purpose.REDRESS, kind, null, null, null, null, null, received, null, "楼顶漏水无人维修",
                "三号楼楼顶漏水两年，请求维修。", null, 1, visitors, null, false, false, Set.of());
    }

    private static PartyEntry person() {
        return person(PartyRole.PETITIONER);
    }

    private static PartyEntry person(PartyRole role) {
        return new PartyEntry(role, LegalForm.PERSON, "王小明", null, null, null, null);
    }

    private String organCode() {
        return jdbc.sql("select code from organ where id = :organ")
                .param("organ", clerk.organId())
                .query(String.class)
                .single();
    }

    private List<UUID> viewers(UUID matter) {
        return jdbc.sql("select viewer_id from matter_viewer where matter_id = :matter")
                .param("matter", matter)
                .query(UUID.class)
                .list();
    }

    private boolean flag(Registered registered, String column) {
        return jdbc.sql("select " + column + " from filing where id = :id")
                .param("id", registered.filing())
                .query(Boolean.class)
                .single();
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows)
                .param("organ", clerk.organId())
                .query(Integer.class)
                .single();
    }
}
