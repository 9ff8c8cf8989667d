package cn.petition.workflow.casefile;

import cn.petition.domain.deadline.Suspension;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.CaseAction;
import cn.petition.domain.petition.Channel;
import cn.petition.domain.petition.DueDay;
import cn.petition.domain.petition.Duty;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.ObligationClock;
import cn.petition.domain.petition.ObligationClocks;
import cn.petition.domain.petition.ObligationFacts;
import cn.petition.domain.petition.ObligationOutcome;
import cn.petition.domain.petition.PetitionStatus;
import cn.petition.domain.petitioner.FilingParty;
import cn.petition.domain.petitioner.LegalForm;
import cn.petition.domain.petitioner.PartyRole;
import cn.petition.domain.secrecy.Address;
import cn.petition.domain.secrecy.FieldCipher;
import cn.petition.domain.secrecy.IdentityDocument;
import cn.petition.domain.secrecy.IdentityDocumentType;
import cn.petition.domain.secrecy.PhoneNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads case files, each only on behalf of an officer who may see the matter. A file takes six statements, however long
 * its log is.
 */
@Component
public class CaseFiles {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final String HEAD = """
            select m.id, f.id as filing, m.number, f.external_number, m.title, m.status, m.kind, m.purpose, m.channel,
                   m.sealed, m.version, m.registering_organ_id, registering.name as registering_organ,
                   clerk.display_name as registered_by, m.registered_at, m.responsible_organ_id,
                   responsible.name as responsible_organ, handler.display_name as handling_officer,
                   m.complained_organ_id, complained.name as complained_organ, f.complained_text,
                   m.category_code, category.full_name as category, m.place_code, place.full_name as place,
                   f.place_detail, m.received_on, f.postmarked_on, f.claim, f.facts,
                   f.petitioner_count as petitioners, f.visitor_count as visitors, f.concerned_count as concerned,
                   f.anonymous, f.address_unclear, f.group_visit, f.first_known, f.first_at_office,
                   array_to_string(f.flags, ',') as flags, m.route, m.handed_over_on, m.accepted_on, m.served_on,
                   m.completed_on, m.opinion_outcome as outcome, m.office_rating, m.organ_rating,
                   m.joined_into_id is not null as joined, standing.number as joined_into,
                   m.rated_on is not null as rated,
                   exists (select 1 from obligation o join obligation_extension e on e.obligation_id = o.id
                           where o.matter_id = m.id and o.kind = 'HANDLING' and o.ended_on is null
                             and e.revoked_step_id is null) as extended,
                   m.reviewing_organ_id, reviewing.name as reviewing_organ, m.reviewed_outside, m.review_served_on,
                   exists (select 1 from matter_step s where s.matter_id = m.id and s.action = 'ORDER_REDO') as redone,
                   exists (select 1 from obligation o where o.matter_id = m.id and o.kind in ('REVIEW', 'SECOND_REVIEW')
                           and o.ended_on is null and o.rule_set not in ('R2005', 'R2022')) as review_by_region,
                   coalesce((select string_agg(o.organ_id::text, ',') from obligation o
                             where o.matter_id = m.id and o.kind = 'CONTRIBUTION' and o.ended_on is null), '') as joint_organs,
                   coalesce((select string_agg(o.organ_id::text, ',') from obligation o
                             where o.matter_id = m.id and o.kind = 'EXECUTION' and o.ended_on is null), '') as executing_organs,
                   m.report_state, m.resolved_on,
                   exists (select 1 from matter_step s where s.matter_id = m.id
                             and s.action = 'CONCLUDE_SETTLEMENT') as settled
            from matter m
            join filing f on f.matter_id = m.id
            join organ registering on registering.id = m.registering_organ_id
            join officer clerk on clerk.id = f.registered_by
            left join organ responsible on responsible.id = m.responsible_organ_id
            left join organ reviewing on reviewing.id = m.reviewing_organ_id
            left join officer handler on handler.id = m.handling_officer_id
            left join organ complained on complained.id = m.complained_organ_id
            left join matter_category category on category.code = m.category_code
            left join division place on place.code = m.place_code
            left join matter standing on standing.id = m.joined_into_id and exists (
                select 1 from matter_viewer v where v.matter_id = standing.id and v.viewer_id in (:officer, :organ))
            where m.number = :number and exists (
                select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
            """;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final ObligationClocks clocks;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseFiles(JdbcClient jdbc, FieldCipher cipher, ObligationClocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @throws NotFound when there is none or the officer may not see it */
    @Transactional(readOnly = true)
    public CaseHead head(String number, Actor actor) {
        return jdbc.sql(HEAD)
                .param("number", number)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(CaseHead.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when there is none or the officer may not see it */
    @Transactional(readOnly = true)
    public CaseFile read(String number, Actor actor) {
        var head = head(number, actor);
        return new CaseFile(
                head, parties(head), steps(head, actor), obligations(head), joined(head, actor), attachments(head));
    }

    /**
     * The case log alone.
     *
     * @throws NotFound when there is no such matter or the officer may not see it
     */
    @Transactional(readOnly = true)
    public List<StepInFile> log(String number, Actor actor) {
        return steps(head(number, actor), actor);
    }

    /**
     * One answer that is owed on a matter.
     *
     * @throws NotFound when there is none or the officer may not see the matter
     */
    @Transactional(readOnly = true)
    public ObligationInFile obligation(String number, UUID obligation, Actor actor) {
        return obligations(head(number, actor)).stream()
                .filter(one -> one.id().equals(obligation))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * A personal field in plain text; the caller records who asked for it.
     *
     * @throws NotFound when nothing is there or the officer may not see the matter
     */
    @Transactional(readOnly = true)
    public String reveal(CaseHead head, int ordinal, PersonalField field) {
        record Sealed(UUID id, byte @Nullable [] idNumber, byte @Nullable [] phone, byte @Nullable [] address) {}
        var party = jdbc.sql("""
                        select id, id_number, phone, address from filing_party
                        where filing_id = :filing and ordinal = :ordinal""")
                .param("filing", head.filing())
                .param("ordinal", ordinal)
                .query((row, n) -> new Sealed(
                        row.getObject("id", UUID.class),
                        row.getBytes("id_number"),
                        row.getBytes("phone"),
                        row.getBytes("address")))
                .optional()
                .orElseThrow(NotFound::new);
        var sealed = switch (field) {
            case ID_NUMBER -> party.idNumber();
            case PHONE -> party.phone();
            case ADDRESS -> party.address();
        };
        if (sealed == null) {
            throw new NotFound();
        }
        return open(sealed, field, party.id());
    }

    /** @throws NotFound when there is none on this matter or the officer may not see it */
    @Transactional(readOnly = true)
    public AttachmentContent attachment(String number, UUID attachment, Actor actor) {
        return jdbc.sql("""
                        select a.file_name, a.media_type, c.content
                        from attachment a join attachment_content c on c.sha256 = a.sha256
                        where a.filing_id = :filing and a.id = :attachment""")
                .param("filing", head(number, actor).filing())
                .param("attachment", attachment)
                .query((row, n) -> new AttachmentContent(
                        row.getString("file_name"), row.getString("media_type"), row.getBytes("content")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private List<PartyInFile> parties(CaseHead head) {
        return jdbc.sql("""
                        select p.id, p.ordinal, p.role, p.legal_form, p.name, p.id_type, p.id_number, p.phone, p.address,
                               home.full_name as home
                        from filing_party p left join division home on home.code = p.home_code
                        where p.filing_id = :filing order by p.ordinal""")
                .param("filing", head.filing())
                .query((row, n) -> party(row))
                .list();
    }

    private PartyInFile party(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var type = row.getString("id_type");
        byte[] idNumber = row.getBytes("id_number");
        byte[] phone = row.getBytes("phone");
        byte[] address = row.getBytes("address");
        return new PartyInFile(
                row.getInt("ordinal"),
                PartyRole.valueOf(row.getString("role")),
                LegalForm.valueOf(row.getString("legal_form")),
                row.getString("name"),
                type == null ? null : Labels.of(IdentityDocumentType.valueOf(type)),
                idNumber == null || type == null
                        ? null
                        : new IdentityDocument(
                                        IdentityDocumentType.valueOf(type), open(idNumber, PersonalField.ID_NUMBER, id))
                                .masked(),
                phone == null ? null : new PhoneNumber(open(phone, PersonalField.PHONE, id)).masked(),
                address == null ? null : new Address(open(address, PersonalField.ADDRESS, id)).masked(),
                row.getString("home"));
    }

    private String open(byte[] sealed, PersonalField field, UUID party) {
        return cipher.decrypt(sealed, FilingParty.sealContext(field.column(), party));
    }

    private List<StepInFile> steps(CaseHead head, Actor actor) {
        return jdbc.sql("""
                        select s.id, s.sequence, s.action, s.actor_name, own.name as actor_organ, other.name as for_organ,
                               m.number as other_matter, s.occurred_on, s.recorded_at, s.article, s.document_id,
                               d.title as document_title, d.number as document_number, s.facts::text as facts, s.remark,
                               exists (select 1 from matter_step c
                                       where c.matter_id = s.matter_id and c.corrects_id = s.id) as corrected
                        from matter_step s
                        left join organ own on own.id = s.actor_organ_id
                        left join organ other on other.id = s.for_organ_id
                        left join official_document d on d.id = s.document_id
                        left join matter m on m.id = s.other_matter_id and exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        where s.matter_id = :matter order by s.sequence""")
                .param("matter", head.id())
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query((row, n) -> new StepInFile(
                        row.getObject("id", UUID.class),
                        row.getInt("sequence"),
                        CaseAction.valueOf(row.getString("action")),
                        row.getString("actor_name"),
                        row.getString("actor_organ"),
                        row.getString("for_organ"),
                        row.getString("other_matter"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class),
                        row.getString("article"),
                        row.getObject("document_id", UUID.class),
                        row.getString("document_title"),
                        row.getString("document_number"),
                        json.readValue(row.getString("facts"), FACTS),
                        row.getString("remark"),
                        row.getBoolean("corrected")))
                .list();
    }

    private List<ObligationInFile> obligations(CaseHead head) {
        var statutory = clocks.current();
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select o.id, organ.name as organ, o.article, o.kind, o.started_on, o.rule_set, o.amount, o.fixed_on,
                               o.ended_on, o.outcome,
                               array(select e.days from obligation_extension e
                                     where e.obligation_id = o.id and e.revoked_step_id is null
                                     order by e.approved_on, e.id) as extensions,
                               array(select concat_ws('/', s.from_day, coalesce(s.until_day::text, '-'), s.ground)
                                     from obligation_suspension s
                                     where s.obligation_id = o.id order by s.from_day) as suspensions,
                               array(select concat_ws('/', (r.recomputed_at at time zone :zone)::date, r.due_before,
                                                      r.due_after, r.overdue_before, r.overdue_after, r.cause)
                                     from obligation_recomputation r
                                     where r.obligation_id = o.id order by r.recomputed_at, r.id) as moved
                        from obligation o join organ on organ.id = o.organ_id
                        where o.matter_id = :matter
                        order by o.ended_on is not null, coalesce(o.due_on, o.fixed_on), o.started_on, o.id""")
                .param("matter", head.id())
                .param("zone", clock.getZone().getId())
                .query((row, n) -> obligation(row, head, statutory, today))
                .list();
    }

    private ObligationInFile obligation(ResultSet row, CaseHead head, ObligationClock statutory, LocalDate today)
            throws SQLException {
        var outcome = row.getString("outcome");
        var facts = new ObligationFacts(
                Duty.valueOf(row.getString("kind")),
                row.getObject("started_on", LocalDate.class),
                row.getString("rule_set"),
                row.getObject("amount", Integer.class),
                row.getObject("fixed_on", LocalDate.class),
                head.placeCode(),
                Arrays.asList((Integer[]) row.getArray("extensions").getArray()),
                Arrays.stream((String[]) row.getArray("suspensions").getArray())
                        .map(CaseFiles::suspension)
                        .toList(),
                row.getObject("ended_on", LocalDate.class),
                outcome == null ? null : ObligationOutcome.valueOf(outcome));
        return new ObligationInFile(
                row.getObject("id", UUID.class),
                row.getString("organ"),
                row.getString("article"),
                facts,
                statutory.deadlineOf(facts),
                statutory.statusOf(facts, today),
                statutory.groundsOf(facts),
                appraisal(facts, head, statutory),
                Arrays.stream((String[]) row.getArray("moved").getArray())
                        .map(CaseFiles::moved)
                        .toList());
    }

    /** Appraisal counts from registration what the law counts from receipt; clocks begun by later steps have one day. */
    private @Nullable DueDay appraisal(ObligationFacts facts, CaseHead head, ObligationClock statutory) {
        boolean fromReceipt = facts.duty() == Duty.TRIAGE || facts.duty() == Duty.NOTICE_ON_DIRECT_RECEIPT;
        if (!fromReceipt || !facts.startedOn().equals(head.receivedOn())) {
            return null;
        }
        var registeredOn = head.registeredAt().atZoneSameInstant(clock.getZone()).toLocalDate();
        return statutory.appraisalOf(facts, registeredOn).orElse(null);
    }

    private static DayMoved moved(String text) {
        String[] parts = text.split("/", 6);
        return new DayMoved(
                LocalDate.parse(parts[0]),
                LocalDate.parse(parts[1]),
                LocalDate.parse(parts[2]),
                LocalDate.parse(parts[3]),
                LocalDate.parse(parts[4]),
                parts[5]);
    }

    private static Suspension suspension(String text) {
        String[] parts = text.split("/", 3);
        return new Suspension(
                LocalDate.parse(parts[0]), parts[1].equals("-") ? null : LocalDate.parse(parts[1]), parts[2]);
    }

    private List<JoinedMatter> joined(CaseHead head, Actor actor) {
        record Row(
                String number,
                String title,
                Channel channel,
                LocalDate receivedOn,
                PetitionStatus status,
                @Nullable String owedBy,
                @Nullable Duty duty,
                @Nullable LocalDate dueOn) {}
        return jdbc
                .sql("""
                        select m.number, m.title, m.channel, m.received_on, m.status, o.name as owed_by, next.kind as duty,
                               next.due_on
                        from matter m
                        left join lateral (
                            select kind, organ_id, due_on from obligation
                            where matter_id = m.id and ended_on is null order by due_on nulls last limit 1) next on true
                        left join organ o on o.id = next.organ_id
                        where m.joined_into_id = :matter and exists (
                            select 1 from matter_viewer v where v.matter_id = m.id and v.viewer_id in (:officer, :organ))
                        order by m.received_on, m.number""")
                .param("matter", head.id())
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(Row.class)
                .list()
                .stream()
                .map(row -> new JoinedMatter(
                        row.number(),
                        row.title(),
                        row.channel(),
                        row.receivedOn(),
                        row.status(),
                        row.owedBy(),
                        row.duty() == null ? null : Labels.of(row.duty()),
                        row.dueOn()))
                .toList();
    }

    private List<AttachmentInFile> attachments(CaseHead head) {
        return jdbc.sql("""
                        select id, file_name, media_type, size, added_at from attachment
                        where filing_id = :filing order by added_at, id""")
                .param("filing", head.filing())
                .query(AttachmentInFile.class)
                .list();
    }
}
