package cn.petition.web.authorization;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.petition.domain.organ.Role;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.authorization.AuthorizationMatrix.Row;
import cn.petition.web.authorization.AuthorizationMatrix.Subject;
import cn.petition.web.authorization.MatrixWorld.Relation;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every handler of the running product is called as every role and as nobody, in every relation to its subject, with
 * the real filters and database, and answers as its line in {@code authorization-matrix.csv} says.
 */
@PetitionTest
class AuthorizationMatrixIT {

    /** What a caller who may call gets for an empty form: done, sent on, or told what is wrong with it. */
    private static final Set<Integer> LET_IN = Set.of(200, 202, 204, 302, 303, 400, 409, 415, 422);

    private static final Set<Integer> KEPT_OUT = Set.of(403, 404);
    private static final Set<Subject> WITH_RELATION =
            EnumSet.of(Subject.MATTER, Subject.PART_OF_MATTER, Subject.ACCOUNT, Subject.ORGAN);
    private static final Set<Relation> HIDDEN = EnumSet.of(Relation.FOREIGN, Relation.ACCUSED, Relation.NOT_NAMED);
    /** Values that a handler can read; whatever else a path names is an identity that does not exist. */
    private static final Map<String, String> OTHERS = Map.of("{ordinal}", "1", "{field}", "phone", "{year}", "2019");

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final AuthorizationMatrix matrix = AuthorizationMatrix.load();
    private MatrixWorld world;

    @BeforeEach
    void build_a_world() {
        world = new MatrixWorld(jdbc, register);
    }

    @Test
    void judges_exactly_the_handlers_of_the_product() {
        assertThat(matrix.differencesFrom(Handler.in(mapping))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_role_in_every_relation() {
        return matrix.rows().stream().map(row -> DynamicTest.dynamicTest(row.key(), () -> check(row)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_written_without_a_token_of_the_form() {
        return matrix.rows().stream()
                .filter(row -> !row.method().equals("GET"))
                .map(row -> DynamicTest.dynamicTest(row.key(), () -> {
                    Role role = row.roles().iterator().next();
                    OfficerPrincipal officer = world.caller(role, Relation.OWN);
                    assertThat(answer(call(row, Relation.OWN).with(signedIn(officer))).getStatus())
                            .as(row.key() + " without a token as " + role)
                            .isEqualTo(403);
                }));
    }

    @Test
    void fails_for_a_handler_without_a_line_for_a_line_without_a_handler_and_for_a_doubled_line() {
        Set<Handler> live = new HashSet<>(Handler.in(mapping));
        live.add(new Handler("POST", "/petitions/{number}/shred", "hasAnyRole('LEADER', 'SUPERVISOR')"));
        live.removeIf(handler -> handler.key().equals("GET /accounts"));
        List<Row> doubled = new java.util.ArrayList<>(matrix.rows());
        doubled.add(matrix.rows().get(0));

        assertThat(new AuthorizationMatrix(doubled).differencesFrom(live))
                .anyMatch(line -> line.endsWith("POST,/petitions/{number}/shred,LEADER SUPERVISOR,MATTER"))
                .anyMatch(line -> line.endsWith("remove its line: GET /accounts"))
                .anyMatch(line -> line.contains("judges this handler twice"));
    }

    @Test
    void fails_for_a_role_let_in_or_kept_out_against_its_line() {
        Row accounts = row("GET /accounts");

        assertThatThrownBy(() -> check(accounts.withRoles(EnumSet.of(Role.LEADER))))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> check(accounts.withRoles(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("AUDITOR");
    }

    @Test
    void fails_when_a_hidden_matter_is_opened_to_the_caller() {
        List<Row> matters = matrix.rows().stream()
                .filter(row -> row.subject() == Subject.MATTER && row.method().equals("GET"))
                .toList();
        jdbc.sql("""
                        insert into matter_viewer
                        select :foreign, id, registered_at, received_on from matter where number = :number""")
                .param("foreign", world.caller(Role.LEADER, Relation.FOREIGN).organId())
                .param("number", world.matter(Relation.FOREIGN))
                .update();

        for (Row row : matters) {
            assertThatThrownBy(() -> check(row)).as(row.key()).isInstanceOf(AssertionError.class);
        }
    }

    private Row row(String key) {
        return matrix.rows().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    private void check(Row row) throws Exception {
        checkNobody(row);
        for (Role role : Role.values()) {
            if (row.subject() == Subject.PUBLIC) {
                checkPublic(row, role);
            } else if (WITH_RELATION.contains(row.subject())) {
                for (Relation relation : relations(row.subject())) {
                    check(row, role, relation);
                }
            } else {
                check(row, role, Relation.OWN);
            }
        }
    }

    private static Set<Relation> relations(Subject subject) {
        return subject == Subject.MATTER || subject == Subject.PART_OF_MATTER
                ? EnumSet.allOf(Relation.class)
                : EnumSet.of(Relation.OWN, Relation.BELOW, Relation.FOREIGN);
    }

    private void checkNobody(Row row) throws Exception {
        MockHttpServletResponse answer = answer(call(row, Relation.OWN).with(csrf()));
        if (row.subject() == Subject.PUBLIC) {
            assertThat(answer.getStatus()).as(row.key() + " as nobody").isLessThan(500);
        } else {
            assertThat(answer.getStatus()).as(row.key() + " as nobody").isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).as(row.key() + " as nobody").isEqualTo("/login");
        }
    }

    private void checkPublic(Row row, Role role) throws Exception {
        int status = answer(call(row, Relation.OWN).with(csrf()).with(signedIn(world.caller(role, Relation.OWN))))
                .getStatus();
        assertThat(status).as(row.key() + " as " + role).isLessThan(500);
    }

    private void check(Row row, Role role, Relation relation) throws Exception {
        String words = row.key() + " as " + role + ", " + relation;
        OfficerPrincipal caller = world.caller(role, relation);
        long stepsBefore = world.steps();
        MockHttpServletResponse answer = answer(call(row, relation).with(csrf()).with(signedIn(caller)));
        int status = answer.getStatus();
        if (WITH_RELATION.contains(row.subject()) && HIDDEN.contains(relation)) {
            MockHttpServletResponse missing = answer(call(row, missing(row)).with(csrf()).with(signedIn(caller)));
            assertThat(status).as(words).isIn(KEPT_OUT).isEqualTo(missing.getStatus());
            assertThat(plain(answer, subject(row, relation)))
                    .as(words + ": not told from one that does not exist")
                    .isEqualTo(plain(missing, missing(row)));
            assertThat(row.roles().contains(role) && status != 404).as(words + ": 404 for who else may call").isFalse();
        } else if (!row.roles().contains(role)) {
            assertThat(status).as(words).isIn(KEPT_OUT);
        } else if (row.subject() == Subject.MISSING || row.subject() == Subject.PART_OF_MATTER) {
            assertThat(status == 404 || LET_IN.contains(status)).as(words + ": " + status).isTrue();
        } else {
            assertThat(status).as(words).isIn(LET_IN);
            assertThat(String.valueOf(answer.getRedirectedUrl())).as(words).doesNotStartWith("/login?").isNotEqualTo("/login");
        }
        if (!row.roles().contains(role) || HIDDEN.contains(relation)) {
            assertThat(world.steps()).as(words + ": steps of matters").isEqualTo(stepsBefore);
        }
    }

    private MockHttpServletRequestBuilder call(Row row, Relation relation) {
        return call(row, subject(row, relation));
    }

    /** The subject takes the place of the first variable, something that does not exist that of all others. */
    private MockHttpServletRequestBuilder call(Row row, String subject) {
        HttpMethod method = HttpMethod.valueOf(row.method().equals("ANY") ? "POST" : row.method());
        Matcher variable = VARIABLE.matcher(row.path());
        StringBuilder path = new StringBuilder();
        boolean first = true;
        while (variable.find()) {
            boolean given = first && row.subject() != Subject.MISSING;
            String value = given ? subject : OTHERS.getOrDefault(variable.group(), NOTHING);
            variable.appendReplacement(path, Matcher.quoteReplacement(value));
            first = false;
        }
        variable.appendTail(path);
        return request(method, java.net.URI.create(encoded(path.toString())));
    }

    private static String encoded(String path) {
        return org.springframework.web.util.UriUtils.encodePath(path, java.nio.charset.StandardCharsets.UTF_8);
    }

    private String subject(Row row, Relation relation) {
        return switch (row.subject()) {
            case MATTER, PART_OF_MATTER -> world.matter(relation);
            case ACCOUNT -> world.account(relation);
            case ORGAN -> world.organ(relation);
            case NONE, PUBLIC -> "1";
            case MISSING -> missing(row);
        };
    }

    private String missing(Row row) {
        return switch (row.subject()) {
            case ACCOUNT -> "nobody-at-all";
            case ORGAN -> "M" + new UUID(0, 1);
            case MISSING -> new UUID(0, 1).toString();
            default -> world.matter(Relation.OWN).replaceAll("\\d+$", "999999");
        };
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder call) throws Exception {
        return mvc.perform(call.header("Accept", "text/html")).andReturn().getResponse();
    }

    /** The page without what differs between any two answers. */
    private static String plain(MockHttpServletResponse answer, String subject) throws Exception {
        return answer.getContentAsString()
                .replace(encoded(subject), "SUBJECT")
                .replace(subject, "SUBJECT")
                .replaceAll("(name=\"_csrf\"[^>]*value=\"|csrf-token\"[^>]*content=\")[^\"]*", "$1TOKEN");
    }
}
