package cn.petition.workflow.leadercase;

import cn.petition.domain.ledger.LedgerEntries;
import cn.petition.domain.ledger.LedgerEntry;
import cn.petition.domain.ledger.LedgerFact;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.petition.Labels;
import cn.petition.domain.petition.MatterViewers;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petitions;
import cn.petition.domain.petition.ResolutionProof;
import cn.petition.workflow.document.DocumentRegister;
import cn.petition.workflow.document.OfficialDocument;
import cn.petition.workflow.document.type.LeaderCaseApproval;
import cn.petition.workflow.document.type.LeaderCaseClosure;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two papers of a leader's case, kept in the file of each of its matters. */
@Component
class LeaderCasePapers {

    private final LedgerEntries entries;
    private final Petitions petitions;
    private final MatterViewers viewers;
    private final Organs organs;
    private final CaseDesk desk;
    private final DocumentRegister documents;

    LeaderCasePapers(
            LedgerEntries entries,
            Petitions petitions,
            MatterViewers viewers,
            Organs organs,
            CaseDesk desk,
            DocumentRegister documents) {
        this.entries = entries;
        this.petitions = petitions;
        this.viewers = viewers;
        this.organs = organs;
        this.desk = desk;
        this.documents = documents;
    }

    /** 领导包案审批表, when the plan is made. */
    void approve(LedgerEntry line, Actor by, LocalDate on) {
        issue(line, by, on, matter -> LeaderCaseApproval.of(
                matter,
                leader(line),
                organ(line),
                line.facts().text(LedgerFact.PERSON_IN_CHARGE).orElse(null),
                Objects.requireNonNull(line.dueOn()),
                line.facts().text(LedgerFact.CONTENT).orElse(line.title()),
                Stream.of(LedgerFact.RESULT, LedgerFact.MEASURES)
                        .flatMap(fact -> line.facts().text(fact).stream())
                        .collect(Collectors.joining("\n")),
                line.facts().text(LedgerFact.APPROVED_BY).orElse(null),
                line.facts().text(LedgerFact.APPROVED_BY).isPresent() ? on : null));
    }

    /** 领导包案销案表, when the case is struck off. */
    void close(LedgerEntry line, String progress, LocalDate resolvedOn, Actor by, LocalDate on) {
        var proof = line.facts().choice(LedgerFact.PROOF, ResolutionProof.class).orElseThrow();
        String evidence = Stream.concat(
                        Stream.of(Labels.of(proof)),
                        Stream.of(LedgerFact.DOCUMENT_NUMBER, LedgerFact.RESULT)
                                .flatMap(fact -> line.facts().text(fact).stream()))
                .collect(Collectors.joining("；"));
        issue(line, by, on, matter -> LeaderCaseClosure.of(
                matter,
                leader(line),
                organ(line),
                resolvedOn,
                progress,
                evidence,
                line.facts().text(LedgerFact.VERIFIED_BY).orElse(by.name()),
                by.name(),
                on));
    }

    private void issue(LedgerEntry line, Actor by, LocalDate on, Function<MatterAtHand, OfficialDocument> paper) {
        for (UUID id : entries.mattersOf(line.id())) {
            // an organ that works on the case need not be involved in each of its matters
            if (viewers.sees(by.officer(), by.organ(), id)) {
                var petition = petitions.findById(id).orElseThrow(NotFound::new);
                var matter = desk.take(new StepRequest(petition.number(), petition.version(), by, on));
                documents.issue(documents.draft(matter), paper.apply(matter));
            }
        }
    }

    private static String leader(LedgerEntry line) {
        return Stream.of(LedgerFact.LEADER, LedgerFact.LEADER_POST)
                .flatMap(fact -> line.facts().text(fact).stream())
                .collect(Collectors.joining("，"));
    }

    private String organ(LedgerEntry line) {
        UUID organ = line.responsible() == null ? line.office() : line.responsible();
        return organs.findById(organ).orElseThrow(NotFound::new).name();
    }
}
