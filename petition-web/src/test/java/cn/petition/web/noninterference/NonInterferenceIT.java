package cn.petition.web.noninterference;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import cn.petition.domain.organ.Role;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterKind;
import cn.petition.intake.registration.Registered;
import cn.petition.intake.registration.RegisterPetition;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PageCrawler;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.TestFiling;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.step.StepRequest;
import cn.petition.workflow.sweep.SweepDeadlines;
import cn.petition.workflow.transfer.SendToDiscipline;
import cn.petition.workflow.triage.TriagePetition;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

/**
 * Officers of the accused organ and officers of the registering bureau who are not named look at everything they can
 * reach and ask everything that can be asked, before and after an accusation is registered: every byte is equal
 * (Art. 30). That the comparison would notice is shown by opening the accusation to their organs.
 */
@PetitionTest
class NonInterferenceIT {

    private static final String ACCUSER = "钱白鹭";
    private static final String TITLE = "举报城南供热站挪用改造款";
    private static final String CLAIM = "举报城南供热站负责人挪用管网改造款，请求查处。";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RegisterPetition register;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TriagePetition triage;

    @Autowired
    private SendToDiscipline discipline;

    @Autowired
    private SweepDeadlines sweep;

    private final Map<String, OfficerPrincipal> readers = new LinkedHashMap<>();
    private OfficerPrincipal named;
    private UUID bureau;
    private UUID accused;
    private Registered ordinary;

    @BeforeEach
    void build_a_world() {
        TestOfficers officers = new TestOfficers(jdbc);
        named = officers.hire(Role.INTAKE_CLERK, Role.TRIAGE_OFFICER);
        bureau = named.organId();
        accused = department();
        for (Role role : new Role[] {Role.CASE_OFFICER, Role.LEADER, Role.INTAKE_CLERK, Role.INTAKE_SUPERVISOR, Role.SUPERVISOR, Role.REPORT_WRITER, Role.TRIAGE_OFFICER}) {
            readers.put(role + " of the accused organ", officers.hireAt(accused, role));
            readers.put(role + " of the bureau, not named", officers.hireAt(bureau, role));
        }
        // the same person, the same organ and similar words occur in an ordinary matter: every reader has something to see
        ordinary = register.register(TestFiling.letter()
                .from(ACCUSER)
                .about("反映城南供热站改造后不热", "城南供热站管网改造以后室内仍然不热，请求检修。")
                .complainingAbout(accused)
                .by(named.actor()));
        open(ordinary, accused);
    }

    @Test
    @ResetDatabase
    void an_accusation_changes_no_byte_for_anybody_who_is_not_named() throws Exception {
        Map<String, String> before = lookEverywhere();
        assertThat(differences(before, lookEverywhere())).as("the script changes nothing by itself").isEmpty();

        accuse();
        Map<String, String> after = lookEverywhere();

        assertThat(differences(before, after)).isEmpty();
        assertThat(after).hasSizeGreaterThan(readers.size() * (Surface.all().size() + 2));
    }

    @Test
    @ResetDatabase
    void each_surface_would_tell_if_the_accusation_were_open_to_the_organ() throws Exception {
        List<Registered> accusations = accuse();
        Map<String, String> sealed = askEverything();
        for (Registered accusation : accusations) {
            open(accusation, accused);
            open(accusation, bureau);
        }
        Set<String> telling = differences(sealed, askEverything());

        for (Surface surface : Surface.all()) {
            boolean told = telling.stream().anyMatch(one -> one.endsWith(": " + surface.name()));
            assertThat(told).as(surface.name() + " tells of a matter that is open").isEqualTo(surface.tells());
        }
    }

    @Test
    @ResetDatabase
    void the_named_clerk_does_see_it() throws Exception {
        Registered accusation = accuse().get(0);
        int status = mvc.perform(request(HttpMethod.GET, "/petitions/" + accusation.number()).with(signedIn(named)))
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(status).isEqualTo(200);
    }

    /** One that waits until it is overdue, and one that was sent to the discipline organ with a letter. */
    private List<Registered> accuse() {
        Registered overdue = register.register(accusation().receivedOn(LocalDate.of(2026, 2, 10)).by(named.actor()));
        Registered sent = register.register(accusation().receivedOn(LocalDate.of(2026, 3, 10)).by(named.actor()));
        triage.triage(new TriagePetition.Command(step(sent), MatterKind.ACCUSATION, null, null, null, null));
        discipline.send(new SendToDiscipline.Command(step(sent), organ("141000-90"), null));
        return List.of(overdue, sent);
    }

    private TestFiling accusation() {
        return TestFiling.letter().from(ACCUSER).about(TITLE, CLAIM).accusing(accused);
    }

    private StepRequest step(Registered matter) {
        long version = jdbc.sql("select version from matter where id = :id")
                .param("id", matter.matter())
                .query(Long.class)
                .single();
        return new StepRequest(matter.number(), version, named.actor(), LocalDate.of(2026, 3, 16));
    }

    private UUID organ(String code) {
        return jdbc.sql("select id from organ where code = :code").param("code", code).query(UUID.class).single();
    }

    /** Everything each reader can see, by reader and what was opened or asked. */
    private Map<String, String> lookEverywhere() throws Exception {
        Map<String, String> seen = askEverything();
        for (Map.Entry<String, OfficerPrincipal> reader : readers.entrySet()) {
            var crawler = new PageCrawler(mvc, signedIn(reader.getValue()));
            // what figures count depends on the organ of the reader, whatever the role
            var all = reader.getKey().startsWith(Role.REPORT_WRITER.name()) ? crawler : crawler.oneFigureOnly();
            var visits = all.crawl("/", "/worklist", "/registrations/new");
            for (PageCrawler.Visit visit : visits.values()) {
                seen.put(reader.getKey() + ": " + visit.address(), Seen.of(visit.answer()));
            }
        }
        return seen;
    }

    /** What each reader is told on every surface that is listed, after a sweep. */
    private Map<String, String> askEverything() throws Exception {
        sweep.sweep(null);
        Map<String, String> seen = new LinkedHashMap<>();
        for (Map.Entry<String, OfficerPrincipal> reader : readers.entrySet()) {
            for (Surface surface : Surface.all()) {
                seen.put(reader.getKey() + ": " + surface.name(), ask(surface, reader.getValue()));
            }
            seen.put(reader.getKey() + ": next number", nextNumber(reader.getValue()));
        }
        return seen;
    }

    private String ask(Surface surface, OfficerPrincipal officer) throws Exception {
        String address = filled(surface.address());
        int query = address.indexOf('?');
        boolean posted = surface.method().equals("POST");
        var call = posted
                ? request(HttpMethod.POST, URI.create(query < 0 ? address : address.substring(0, query)))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content(query < 0 ? "" : address.substring(query + 1))
                : request(HttpMethod.GET, URI.create(address));
        return Seen.of(mvc.perform(call.accept("text/html", "*/*").with(csrf()).with(signedIn(officer)))
                .andReturn()
                .getResponse());
    }

    private String filled(String address) {
        return address.replace("{title}", encoded(TITLE))
                .replace("{claim}", encoded(CLAIM))
                .replace("{words}", encoded("挪用改造款"))
                .replace("{two}", encoded("挪用"))
                .replace("{petitioner}", encoded(ACCUSER))
                .replace("{ordinary}", encoded(ordinary.number()))
                .replace("{accused}", encoded(code(accused)))
                .replace("{bureau}", encoded(code(bureau)));
    }

    /** The number the next filing would get; the registration itself is undone. */
    private String nextNumber(OfficerPrincipal officer) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            try {
                return register.register(TestFiling.letter().by(officer.actor())).number();
            } catch (ActionRefused noRegistrar) {
                return noRegistrar.words();
            }
        }));
    }

    private static Set<String> differences(Map<String, String> before, Map<String, String> after) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<String> different = new ArrayList<>(all);
        different.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return new TreeSet<>(different);
    }

    private void open(Registered matter, UUID organ) {
        jdbc.sql("""
                        insert into matter_viewer select :organ, id, registered_at, received_on from matter where id = :matter
                        on conflict do nothing""")
                .param("organ", organ)
                .param("matter", matter.matter())
                .update();
    }

    private String code(UUID organ) {
        return jdbc.sql("select code from organ where id = :id").param("id", organ).query(String.class).single();
    }

    private UUID department() {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into organ (id, code, name, short_name, kind, level, division_code, parent_id, path, valid_from)
                        select :id, :code, '城南供热管理局', '供热局', 'DEPARTMENT', 'COUNTY', '141002', o.id,
                            o.path || :code || '/', date '2020-01-01' from organ o where o.id = :above""")
                .param("id", id)
                .param("code", "N" + id)
                .param("above", bureau)
                .update();
        return id;
    }

    private static String encoded(String words) {
        return UriUtils.encode(words, StandardCharsets.UTF_8);
    }
}
