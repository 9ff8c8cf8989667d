package cn.petition.workflow.document;

import cn.petition.domain.legal.RuleSet;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.NotFound;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replaces an issued document by a new one that says what it corrects and why; the old one stays as it was issued. */
@Service
public class CorrectDocument {

    private static final int LONGEST_REASON = 500;

    /**
     * @param document the document that is wrong
     * @param facts the facts as they should be, by name; what is missing stays
     * @param reason what was wrong
     */
    public record Command(StepRequest step, UUID document, Map<String, String> facts, String reason) {

        public Command {
            facts = Map.copyOf(facts);
        }
    }

    private record Issued(
            UUID id,
            DocumentType type,
            String number,
            LocalDate issuedOn,
            String facts,
            UUID organId,
            @Nullable String replacedBy,
            @Nullable UUID step) {}

    private final CaseDesk desk;
    private final DocumentRegister register;
    private final JdbcClient jdbc;

    CorrectDocument(CaseDesk desk, DocumentRegister register, JdbcClient jdbc) {
        this.desk = desk;
        this.register = register;
        this.jdbc = jdbc;
    }

    /**
     * What can be corrected on a document.
     *
     * @throws NotFound when there is none or the officer may not see its matter
     * @throws ActionRefused when another organ issued it or a later one replaced it
     */
    @Transactional(readOnly = true)
    public List<CorrectableFact> correctable(String matter, UUID document, Actor actor) {
        var issued = issued(matter, document, actor);
        refuseWhatIsNotTheirs(issued, actor);
        return new StoredFacts(issued.type(), issued.facts()).correctable();
    }

    /**
     * Issues the corrected document.
     *
     * @return its identity
     * @throws ActionRefused when the correction cannot stand
     */
    @Transactional
    public UUID correct(Command command) {
        var actor = command.step().by();
        String reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ActionRefused("CorrectionSaysWhy", "请写明更正理由，最多" + LONGEST_REASON + "字。", null);
        }
        var matter = desk.take(command.step());
        var issued = issued(command.step().number(), command.document(), actor);
        refuseWhatIsNotTheirs(issued, actor);
        var document = new StoredFacts(issued.type(), issued.facts()).corrected(command.facts());
        var draft = register.draft(matter);
        matter.petition()
                .correct(
                        issuingStep(issued),
                        issued.type().title() + " " + issued.number() + "：" + reason,
                        draft.id(),
                        matter.moment(),
                        matter.ids());
        RuleSet rules = matter.clock().ruleSetOn(issued.issuedOn());
        register.issue(draft, document, rules, new Correction(issued.id(), issued.number(), reason));
        return draft.id();
    }

    private static void refuseWhatIsNotTheirs(Issued issued, Actor actor) {
        if (!issued.organId().equals(actor.organ())) {
            throw new ActionRefused("OnlyItsOwnOrganCorrects", "文书只能由出具的单位更正，请与出具单位联系。", null);
        }
        if (issued.replacedBy() != null) {
            throw new ActionRefused(
                    "CorrectedOnce", "这份文书已由" + issued.replacedBy() + "更正，请更正后一份文书。", null);
        }
    }

    private static UUID issuingStep(Issued issued) {
        if (issued.step() == null) {
            throw new ActionRefused("CorrectsAStepOfItsOwn", "没有找到出具这份文书的流转记录，不能更正。", null);
        }
        return issued.step();
    }

    /** A step may issue several documents and name one; the others were issued at the same instant. */
    private Issued issued(String matter, UUID document, Actor actor) {
        return jdbc.sql("""
                        select d.id, d.type, d.number, d.issued_on, d.facts::text as facts, d.organ_id,
                               (select r.number from official_document r where r.replaces = d.id) as replaced_by,
                               (select s.id from matter_step s
                                where s.matter_id = d.matter_id and (s.document_id = d.id or s.recorded_at = d.issued_at)
                                order by s.document_id is distinct from d.id, s.sequence limit 1) as step
                        from official_document d join matter m on m.id = d.matter_id
                        where m.number = :matter and d.id = :document
                          and exists (select 1 from matter_viewer v
                                      where v.matter_id = m.id and v.viewer_id in (:officer, :organ))""")
                .param("matter", matter)
                .param("document", document)
                .param("officer", actor.officer())
                .param("organ", actor.organ())
                .query(Issued.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
