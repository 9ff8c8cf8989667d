package cn.petition.web.casefile;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.Party;
import cn.petition.domain.petition.PetitionLifecycle;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.Transition;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every step that the lifecycle does not have in a status or not for a role is sent as a form, by an officer of the
 * organ that stands best for it, and refused with the words of the rule; nothing of the matter changes.
 */
@PetitionTest
class IllegalStepsIT {

    /** Taken while a matter is registered or imported, with it; no form of their own. */
    private static final Set<CaseAction> WITH_THE_REGISTRATION =
            EnumSet.of(
                    CaseAction.REGISTER,
                    CaseAction.TRANSFER_IMPORTED,
                    CaseAction.ACCEPTANCE_IMPORTED,
                    CaseAction.ANSWER_IMPORTED);

    /** Hold no role in petition work and see no matter at all. */
    private static final Set<Role> OUTSIDE_OF_CASES = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private static final String RULE_SET = "R2022";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<Role, OfficerPrincipal> atOffice = new EnumMap<>(Role.class);
    private final Map<Role, OfficerPrincipal> atResponsible = new EnumMap<>(Role.class);
    private final Map<Role, OfficerPrincipal> atReviewing = new EnumMap<>(Role.class);
    private String number;

    @BeforeEach
    void one_matter_in_the_hands_of_three_organs() {
        var officers = new TestOfficers(jdbc);
        var clerk = officers.hire(Role.INTAKE_CLERK);
        var responsible = officers.hire(Role.CASE_OFFICER).organId();
        var reviewing = officers.hire(Role.CASE_OFFICER).organId();
        for (Role role : Role.values()) {
            atOffice.put(role, officers.hireAt(clerk.organId(), role));
            atResponsible.put(role, officers.hireAt(responsible, role));
            atReviewing.put(role, officers.hireAt(reviewing, role));
        }
        number = register.register(TestFiling.letter().by(clerk.actor())).number();
        jdbc.sql("update matter set responsible_organ_id = :responsible, reviewing_organ_id = :reviewing where number = :number")
                .param("responsible", responsible)
                .param("reviewing", reviewing)
                .param("number", number)
                .update();
        for (UUID organ : List.of(responsible, reviewing)) {
            jdbc.sql("""
                            insert into matter_viewer (viewer_id, matter_id, registered_at, received_on)
                            select :organ, id, registered_at, received_on from matter where number = :number""")
                    .param("organ", organ)
                    .param("number", number)
                    .update();
        }
    }

    @Test
    void every_step_of_the_lifecycle_has_a_form() {
        var without = EnumSet.allOf(CaseAction.class);
        without.removeAll(withForm());
        assertThat(without).isEqualTo(WITH_THE_REGISTRATION);
    }

    @TestFactory
    Stream<DynamicTest> what_is_not_in_the_table_is_refused_and_nothing_changes() {
        return Stream.of(PetitionStatus.values())
                .map(status -> DynamicTest.dynamicTest(Labels.of(status), () -> tryAllIn(status)));
    }

    private void tryAllIn(PetitionStatus status) throws Exception {
        jdbc.sql("update matter set status = :status, open = :open where number = :number")
                .param("status", status.name())
                .param("open", status.open())
                .param("number", number)
                .update();
        var before = everything();
        var illegal = withForm().stream().flatMap(action -> illegalFor(status, action)).toList();
        var wrong = illegal.parallelStream()
                .flatMap(attempt -> refusedWell(attempt).map(words -> attempt + ": " + words).stream())
                .toList();
        assertThat(illegal).hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    private record Attempt(PetitionStatus status, CaseAction action, Role role) {

        List<Transition> rows() {
            return PetitionLifecycle.find(status, action, RULE_SET);
        }
    }

    private static Stream<Attempt> illegalFor(PetitionStatus status, CaseAction action) {
        return Stream.of(Role.values())
                .map(role -> new Attempt(status, action, role))
                .filter(one -> one.rows().stream().noneMatch(row -> row.by().roles().contains(one.role())));
    }

    private Optional<String> refusedWell(Attempt attempt) {
        try {
            var answer = send(attempt.action(), standsBestFor(attempt.action(), attempt.role()));
            if (OUTSIDE_OF_CASES.contains(attempt.role())) {
                return Set.of(403, 404).contains(answer.getStatus()) ? Optional.empty() : said(answer);
            }
            String page = Jsoup.parse(answer.getContentAsString()).text();
            String step = "“" + Labels.of(attempt.action()) + "”";
            boolean saidWhy = page.contains(attempt.rows().isEmpty() ? "的事项不能" + step : step + "应由");
            return answer.getStatus() == 409 && saidWhy ? Optional.empty() : said(answer);
        } catch (Exception broken) {
            throw new IllegalStateException(attempt + " was not answered", broken);
        }
    }

    private static Optional<String> said(MockHttpServletResponse answer) {
        return Optional.of(answer.getStatus() + " " + answer.getRedirectedUrl());
    }

    /** Whoever takes the step elsewhere in the lifecycle sits at this organ. */
    private OfficerPrincipal standsBestFor(CaseAction action, Role role) {
        var party = PetitionLifecycle.transitions().stream()
                .filter(row -> row.action() == action)
                .map(Transition::by)
                .findFirst()
                .orElse(Party.REGISTERING_OFFICE);
        return switch (party) {
            case RESPONSIBLE_ORGAN, RECEIVING_OFFICE, JOINT_ORGAN -> atResponsible.get(role);
            case REVIEWING_ORGAN -> atReviewing.get(role);
            default -> atOffice.get(role);
        };
    }

    private MockHttpServletResponse send(CaseAction action, OfficerPrincipal officer) throws Exception {
        return mvc.perform(post("/petitions/{number}/{step}", number, StepController.name(action))
                        .param("version", version())
                        .param("on", "2026-03-16")
                        .header("Accept", "text/html")
                        .with(csrf())
                        .with(signedIn(officer)))
                .andReturn()
                .getResponse();
    }

    private String version() {
        return jdbc.sql("select version from matter where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    /** What a step could change. */
    private List<Object> everything() {
        return List.of(
                jdbc.sql("select to_jsonb(m)::text from matter m where number = :number")
                        .param("number", number)
                        .query(String.class)
                        .single(),
                counted("matter_step"),
                counted("obligation"),
                counted("official_document"));
    }

    private Long counted(String table) {
        return jdbc.sql("select count(*) from " + table + " t join matter m on m.id = t.matter_id where m.number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private Set<CaseAction> withForm() {
        var actions = EnumSet.noneOf(CaseAction.class);
        mapping.getHandlerMethods().keySet().stream()
                .filter(one -> one.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> one.getPatternValues().stream())
                .filter(path -> path.matches("/petitions/\\{number}/[a-z-]+"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace('-', '_').toUpperCase(Locale.ROOT))
                .filter(name -> Stream.of(CaseAction.values()).anyMatch(one -> one.name().equals(name)))
                .forEach(name -> actions.add(CaseAction.valueOf(name)));
        return actions;
    }
}
