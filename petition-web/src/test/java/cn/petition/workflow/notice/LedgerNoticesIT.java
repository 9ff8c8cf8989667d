package cn.petition.workflow.notice;

import static cn.petition.web.testing.TestOfficers.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.petition.domain.ledger.LedgerAction;
import cn.petition.domain.ledger.LedgerChange;
import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerKind;
import cn.petition.domain.ledger.LedgerLifecycle;
import cn.petition.domain.ledger.LedgerMoment;
import cn.petition.domain.ledger.NewLine;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.organ.Role;
import cn.petition.domain.secrecy.UuidV7;
import cn.petition.web.security.OfficerPrincipal;
import cn.petition.web.testing.PetitionTest;
import cn.petition.web.testing.ResetDatabase;
import cn.petition.web.testing.SettableClock;
import cn.petition.web.testing.TestOfficers;
import cn.petition.workflow.sweep.SweepDeadlines;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what about a task that an office gave to a department on 16 March 2026, due on 20 March. */
@PetitionTest
@ResetDatabase
class LedgerNoticesIT {

    private static final LocalDate TODAY = SettableClock.START.toLocalDate();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Organs organs;

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private LedgerNotices notices;

    @Autowired
    private WriteDigests digests;

    @Autowired
    private SweepDeadlines sweep;

    @Autowired
    private SettableClock clock;

    @Autowired
    private UuidV7 ids;

    @Autowired
    private PlatformTransactionManager transactions;

    private Organ city;
    private Organ housing;
    private OfficerPrincipal supervisor;
    private OfficerPrincipal handler;

    @BeforeEach
    void officers() {
        // organs of this test's own, so that no other line lies on their desks
        var officers = new TestOfficers(jdbc);
        supervisor = officers.hire(Role.SUPERVISOR);
        handler = officers.hire(Role.CASE_OFFICER);
        city = organs.findById(supervisor.organId()).orElseThrow();
        housing = organs.findById(handler.organId()).orElseThrow();
    }

    @Test
    void the_organ_that_has_to_act_is_told_at_once_and_the_office_when_it_has_answered() {
        var task = begun();

        assertThat(events(handler)).containsExactly(LedgerNoticeEvent.ASSIGNED);
        assertThat(events(supervisor)).as("did it itself").isEmpty();

        step(task, LedgerAction.REPORT_DONE, handler);

        assertThat(events(supervisor)).containsExactly(LedgerNoticeEvent.ANSWERED);
    }

    @Test
    void what_was_not_done_is_not_told() {
        assertThatThrownBy(() -> inOneTransaction(() -> {
                    insert();
                    throw new IllegalStateException("the power fails");
                }))
                .hasMessage("the power fails");

        assertThat(events(handler)).isEmpty();
        assertThat(told()).isZero();
    }

    @Test
    void a_day_comes_near_arrives_and_passes_and_each_is_told_once() {
        begun();
        sweepOn(TODAY.plusDays(1));
        assertThat(events(handler)).containsExactlyInAnyOrder(LedgerNoticeEvent.ASSIGNED, LedgerNoticeEvent.DUE_SOON);
        sweepOn(TODAY.plusDays(4));
        assertThat(events(handler)).containsExactlyInAnyOrder(LedgerNoticeEvent.ASSIGNED, LedgerNoticeEvent.DUE_TODAY);
        assertThat(events(supervisor)).isEmpty();

        sweepOn(TODAY.plusDays(5));
        int told = told();
        sweepOn(TODAY.plusDays(6));

        assertThat(told()).as("never again").isEqualTo(told);
        assertThat(events(handler)).containsExactlyInAnyOrder(LedgerNoticeEvent.ASSIGNED, LedgerNoticeEvent.LATE);
        assertThat(events(supervisor)).as("it supervises").containsExactly(LedgerNoticeEvent.LATE);
    }

    @Test
    void two_nodes_at_once_tell_nothing_twice() throws Exception {
        begun();
        clock.set(TODAY.plusDays(5).atTime(6, 30));
        var pool = Executors.newFixedThreadPool(4);
        var sweeps = new ArrayList<Future<Integer>>();
        for (int node = 0; node < 4; node++) {
            sweeps.add(pool.submit((Callable<Integer>) () -> notices.sweep()));
        }
        for (var one : sweeps) {
            one.get();
        }
        pool.shutdown();

        assertThat(told()).as("assigned once, late once for the department and once for the office").isEqualTo(3);
    }

    @Test
    void it_lies_on_the_page_and_beside_the_bell_until_it_is_read() throws Exception {
        var task = begun();

        assertThat(page(handler)).contains(task.number()).contains("新交办").contains("条未读");
        assertThat(notices.read(notices.of(handler.actor()).stream().map(LedgerNotice::id).toList(), supervisor.actor()))
                .as("of another organ")
                .isZero();
        notices.read(notices.of(handler.actor()).stream().map(LedgerNotice::id).toList(), handler.actor());

        assertThat(page(handler)).contains(task.number()).doesNotContain("条未读");
    }

    @Test
    void each_officer_has_one_digest_a_day_and_one_letter_where_there_is_a_server() {
        begun();
        hasAnAddress();
        var post = new Post();
        sweepOn(TODAY.plusDays(5));

        digests(post).write();
        digests(post).write();

        assertThat(digests.of(handler.actor())).contains(new DailyDigest(TODAY.plusDays(5), 0, 1, 1, 0));
        mail(post).send();
        mail(post).send();
        assertThat(post.sentTo(address())).singleElement().satisfies(letter -> {
            assertThat(letter.body()).contains("逾期 1 项").contains("https://office.example/notices")
                    .doesNotContain("核实整改");
        });
    }

    @Test
    void a_letter_that_was_not_taken_waits_and_goes_out_later_once() {
        begun();
        hasAnAddress();
        var post = new Post();
        digests(post).write();

        post.down = true;
        mail(post).send();
        post.down = false;
        mail(post).send();
        assertThat(post.sentTo(address())).as("not at once again").isEmpty();
        clock.set(TODAY.atTime(18, 0));
        mail(post).send();
        mail(post).send();
        assertThat(post.sentTo(address())).hasSize(1);
    }

    @Test
    void without_a_server_nothing_is_queued() {
        begun();
        hasAnAddress();

        digests.write();

        assertThat(digests.of(handler.actor())).isPresent();
        assertThat(jdbc.sql("select count(*) from mail_out where officer_id = :officer")
                        .param("officer", handler.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private LedgerEntry begun() {
        return inOneTransaction(this::insert);
    }

    private LedgerEntry insert() {
        var row = LedgerLifecycle.rows(LedgerKind.TASK, null, LedgerAction.BEGIN).get(0);
        return entries.begin(
                new NewLine(LedgerKind.TASK, city.id(), null, "核实整改", null),
                row,
                LedgerChange.none().by(housing.id()).until(TODAY.plusDays(4)),
                moment(supervisor));
    }

    private void step(LedgerEntry entry, LedgerAction action, OfficerPrincipal by) {
        inOneTransaction(() -> entries.append(
                entry,
                entry.version(),
                LedgerLifecycle.rows(entry.kind(), entry.status(), action).get(0),
                LedgerChange.none(),
                moment(by)));
    }

    private LedgerMoment moment(OfficerPrincipal by) {
        return new LedgerMoment(by.actor(), LocalDate.now(clock), clock.instant());
    }

    private <T> @Nullable T inOneTransaction(Callable<T> work) {
        return new TransactionTemplate(transactions).execute(status -> {
            try {
                return work.call();
            } catch (RuntimeException failed) {
                throw failed;
            } catch (Exception checked) {
                throw new IllegalStateException(checked);
            }
        });
    }

    private void sweepOn(LocalDate day) {
        clock.set(day.atTime(6, 30));
        sweep.sweep(null);
    }

    private List<LedgerNoticeEvent> events(OfficerPrincipal officer) {
        return notices.of(officer.actor()).stream().map(LedgerNotice::event).toList();
    }

    private int told() {
        return jdbc.sql("select count(*) from ledger_notice where recipient_id in (:office, :department)")
                .param("office", city.id())
                .param("department", housing.id())
                .query(Integer.class)
                .single();
    }

    private void hasAnAddress() {
        jdbc.sql("update officer set email = :address where id = :id")
                .param("address", address())
                .param("id", handler.id())
                .update();
    }

    private String address() {
        return handler.id() + "@office.example";
    }

    private String page(OfficerPrincipal officer) throws Exception {
        return mvc.perform(get("/notices").with(signedIn(officer))).andReturn().getResponse().getContentAsString();
    }

    private WriteDigests digests(Post post) {
        return new WriteDigests(jdbc, notices, provided(post), ids, clock, transactions);
    }

    private SendWaitingMail mail(Post post) {
        return new SendWaitingMail(jdbc, provided(post), clock, transactions);
    }

    private static ObjectProvider<MailOut> provided(MailOut mail) {
        return new ObjectProvider<>() {
            @Override
            public MailOut getObject() {
                return mail;
            }
        };
    }

    /** A mail server that can be down. */
    private static final class Post implements MailOut {

        private final List<Letter> sent = new ArrayList<>();
        private boolean down;

        @Override
        public void send(Letter letter) {
            if (down) {
                throw new IllegalStateException("connection refused");
            }
            sent.add(letter);
        }

        private List<Letter> sentTo(String address) {
            return sent.stream().filter(letter -> letter.address().equals(address)).toList();
        }

        @Override
        public String address() {
            return "https://office.example";
        }
    }
}
