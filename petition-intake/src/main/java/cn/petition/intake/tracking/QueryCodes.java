package cn.petition.intake.tracking;

import cn.petition.domain.audit.AuditEntry;
import cn.petition.domain.audit.AuditTrail;
import cn.petition.domain.form.OnceOnly;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.Filings;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.QueryCode;
import cn.petition.domain.secrecy.QueryCodeSeal;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query codes after the registration: answers to them (Art. 21,《信访条例》第十二条), and a new one in place of a lost one. */
@Service
public class QueryCodes {

    /** Route of the form key of a new code. */
    public static final String ROUTE = "query-code";

    /** Wrong tries for one selector on one day; after them even the right code waits for the next day. */
    static final int WRONG_TRIES = 10;

    private record Found(@Nullable String verifier, TrackedMatter matter) {}

    private final JdbcClient jdbc;
    private final QueryCodeSeal seal;
    private final VisiblePetitions petitions;
    private final Filings filings;
    private final OnceOnly once;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    QueryCodes(
            JdbcClient jdbc,
            QueryCodeSeal seal,
            VisiblePetitions petitions,
            Filings filings,
            OnceOnly once,
            FieldCipher cipher,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.petitions = petitions;
        this.filings = filings;
        this.once = once;
        this.cipher = cipher;
        this.audit = audit;
        this.clock = clock;
    }

    /** The matter behind a code; unknown, wrong and blocked for today answer alike and take the same time. */
    @Transactional
    public Optional<TrackedMatter> matterOf(QueryCode code) {
        var found = find(code.selector());
        boolean right = seal.matches(code, found.map(Found::verifier).orElse(null));
        boolean blocked = failuresToday(code.selector()) >= WRONG_TRIES;
        countFailure(code.selector(), right ? 0 : 1);
        return right && !blocked ? found.map(Found::matter) : Optional.empty();
    }

    /** Gives out a new code; the old one is void from this moment. */
    @Transactional
    public String reissue(Actor by, String number, UUID key) {
        var petition = petitions.byNumber(number, by);
        if (!by.organ().equals(petition.registeringOrgan())) {
            throw new ActionRefused("QueryCodes", "查询码由登记本事项的信访部门补发，请到该部门办理。", null);
        }
        String context = "query-code.outcome/" + key;
        String outcome = once.run(by.officer(), key, ROUTE, number, () -> {
            var code = QueryCode.random(random);
            var filing = filings.findByMatterId(petition.id()).orElseThrow(NotFound::new);
            filing.answersTo(code.selector(), seal.seal(code));
            filings.save(filing);
            audit.record(AuditEntry.done(by.officer(), by.organ(), "REISSUE_QUERY_CODE", "MATTER", petition.id()));
            return Base64.getEncoder().encodeToString(cipher.encrypt(code.text(), context));
        });
        return cipher.decrypt(Base64.getDecoder().decode(outcome), context);
    }

    private Optional<Found> find(String selector) {
        return jdbc.sql("""
                        select f.number, f.query_verifier, f.received_on, office.name as office, f.sealed,
                               coalesce(root.status, m.status) as status, responsible.name as organ,
                               case when root.id is null then m.due_on else root.due_on end as due_on,
                               root.id is not null as joined
                        from filing f
                        join matter m on m.id = f.matter_id
                        join organ office on office.id = f.organ_id
                        left join matter root on root.id = m.joined_into_id
                        left join organ responsible
                          on responsible.id = coalesce(root.responsible_organ_id, m.responsible_organ_id)
                        where f.query_selector = :selector""")
                .param("selector", selector)
                .query(QueryCodes::found)
                .optional();
    }

    private static Found found(ResultSet row, int n) throws SQLException {
        boolean sealed = row.getBoolean("sealed");
        var status = PetitionStatus.valueOf(row.getString("status"));
        var matter = new TrackedMatter(
                row.getString("number"),
                row.getString("office"),
                row.getObject("received_on", LocalDate.class),
                sealed ? sealedWords(status) : Labels.of(status),
                sealed ? null : row.getString("organ"),
                sealed ? null : row.getObject("due_on", LocalDate.class),
                !sealed && row.getBoolean("joined"));
        return new Found(row.getString("query_verifier"), matter);
    }

    /** Whoever holds the paper of an accusation learns no more than that it is on its way (Art. 30). */
    private static String sealedWords(PetitionStatus status) {
        return status == PetitionStatus.REGISTERED || status == PetitionStatus.TRIAGED ? "已登记" : "已转送";
    }

    private int failuresToday(String selector) {
        return jdbc.sql("select coalesce(max(failures), 0) from query_code_failure where selector = :selector and day = :today")
                .param("selector", selector)
                .param("today", today())
                .query(Integer.class)
                .single();
    }

    /** Written for right and wrong codes alike, so that the time tells nothing. */
    private void countFailure(String selector, int more) {
        jdbc.sql("""
                        insert into query_code_failure (selector, day, failures) values (:selector, :today, :more)
                        on conflict (selector, day) do update set failures = query_code_failure.failures + excluded.failures""")
                .param("selector", selector)
                .param("today", today())
                .param("more", more)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
