package cn.petition.workflow.review;

import cn.petition.domain.legal.Region;
import cn.petition.domain.organ.Actor;
import cn.petition.domain.organ.Organ;
import cn.petition.domain.organ.Organs;
import cn.petition.domain.parameter.ParameterValues;
import cn.petition.domain.petition.ActionRefused;
import cn.petition.domain.petition.MatterGroups;
import cn.petition.domain.petition.NotFound;
import cn.petition.domain.petition.Petition;
import cn.petition.domain.petition.ReviewFlaw;
import cn.petition.domain.petition.ReviewOutcome;
import cn.petition.domain.petition.ReviewStage;
import cn.petition.domain.petition.ServiceMethod;
import cn.petition.domain.petition.ServiceOutcome;
import cn.petition.domain.petition.StepFacts;
import cn.petition.domain.petition.VisiblePetitions;
import cn.petition.workflow.ledger.RowsRefused;
import cn.petition.workflow.step.CaseDesk;
import cn.petition.workflow.step.MatterAtHand;
import cn.petition.workflow.step.StepRequest;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over reviews and second reviews (复查、复核) that went their way on paper, for matters that came from a ledger with
 * their answers: the same steps with the days of the table and the numbers of the papers, all rows or none.
 */
@Service
public class ImportPastReviews {

    /** Rows at once, so that nobody waits for minutes. */
    public static final int MOST = 1000;

    /**
     * A review as the table tells it; one that is not decided yet goes on at its page.
     *
     * @param matter number of the matter, of this system or of the ledger it came from
     * @param handling organ whose opinion was reviewed, by name or code; for a second review nothing
     * @param reviewing organ that reviewed, by name or code
     * @param counsel who was asked, {@code null} when nobody was; then {@code words} says why
     * @param reached how the paper reached the petitioner
     */
    public record PastReview(
            int line,
            String matter,
            ReviewStage stage,
            @Nullable String handling,
            String reviewing,
            String opinionNumber,
            @Nullable LocalDate opinionServedOn,
            LocalDate requestedOn,
            String request,
            @Nullable String lateGround,
            @Nullable String lateDecision,
            LocalDate acceptedOn,
            String acceptancePaper,
            @Nullable String counsel,
            @Nullable String words,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate decidedOn,
            @Nullable ReviewOutcome outcome,
            Set<ReviewFlaw> flaws,
            @Nullable String decision,
            @Nullable String decisionPaper,
            @Nullable LocalDate servedOn,
            @Nullable ServiceMethod reached,
            @Nullable String receiver) {

        public PastReview {
            flaws = Set.copyOf(flaws);
        }
    }

    private final CaseDesk desk;
    private final VisiblePetitions petitions;
    private final ReviewingOrgans competent;
    private final MatterGroups groups;
    private final ParameterValues parameters;
    private final Organs organs;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportPastReviews(
            CaseDesk desk,
            VisiblePetitions petitions,
            ReviewingOrgans competent,
            MatterGroups groups,
            ParameterValues parameters,
            Organs organs,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.desk = desk;
        this.petitions = petitions;
        this.competent = competent;
        this.groups = groups;
        this.parameters = parameters;
        this.organs = organs;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RowsRefused when one of the rows is wrong; then nothing is kept
     * @return how many reviews were taken over
     */
    @Transactional
    public int takeAll(List<PastReview> past, Actor actor) {
        var problems = new ArrayList<String>();
        for (var one : past.stream()
                .sorted(Comparator.comparing(PastReview::stage).thenComparing(PastReview::requestedOn))
                .toList()) {
            try {
                take(one, actor);
                // each query looks at all that is in hand: a matter that is done is put away
                entities.flush();
                entities.clear();
            } catch (ActionRefused refused) {
                entities.clear();
                problems.add("第" + one.line() + "行：" + refused.words());
            } catch (NotFound unknown) {
                entities.clear();
                problems.add("第" + one.line() + "行：没有找到编号为“" + one.matter() + "”的信访事项，请先导入该事项。");
            }
        }
        if (!problems.isEmpty()) {
            throw new RowsRefused(problems);
        }
        return past.size();
    }

    private void take(PastReview one, Actor actor) {
        String number = number(one, actor).orElseThrow(NotFound::new);
        request(one, taken(number, one.requestedOn(), actor));
        accept(one, taken(number, one.acceptedOn(), actor));
        if (one.counsel() != null || one.words() != null) {
            LocalDate heardOn = one.heardOn() != null ? one.heardOn() : one.decidedOn() != null ? one.decidedOn() : one.acceptedOn();
            var matter = taken(number, heardOn, actor);
            matter.petition().recordCounsel(
                    one.counsel() != null, one.counsel(), one.words(), StepFacts.none(), matter.moment(), matter.ids());
        }
        if (one.decidedOn() != null) {
            decide(one, taken(number, one.decidedOn(), actor));
        }
        if (one.servedOn() != null) {
            serve(one, taken(number, one.servedOn(), actor));
        }
    }

    private void request(PastReview one, MatterAtHand matter) {
        var petition = matter.petition();
        boolean first = one.stage() == ReviewStage.REVIEW;
        Organ handling = first
                ? one.handling() == null ? desk.organ(petition.registeringOrgan()) : organ(one.handling())
                : desk.organ(petition.challenged(one.stage()));
        Organ reviewing = organ(one.reviewing());
        var chosen = competent.chosen(
                handling.id(), reviewing.id(), one.stage(), matter.moment().ruleSet().code(), matter.moment().on());
        var servedOn = one.opinionServedOn() != null ? one.opinionServedOn() : petition.reviewServedOn();
        if (servedOn == null) {
            throw new ActionRefused("PastReviewsAreWhole", "请填写“原意见送达日期”。", null);
        }
        petition.recordEarlierReviewRequest(
                one.stage(),
                reviewing,
                handling,
                servedOn,
                one.lateGround(),
                StepFacts.none()
                        .with("competence", chosen.ground())
                        .with("opinionNumber", one.opinionNumber())
                        .remark(one.request()),
                matter.moment(),
                matter.ids(),
                matter.clock());
        groups.open(petition, handling);
        groups.open(petition, reviewing);
    }

    private void accept(PastReview one, MatterAtHand matter) {
        var petition = matter.petition();
        petition.acceptReview(
                one.stage(),
                parameters.current().lateReviewRequest(matter.moment().on(), Region.ofPlace(petition.place())),
                one.lateDecision(),
                StepFacts.none().with("paperNumber", one.acceptancePaper()),
                matter.moment(),
                matter.ids());
    }

    private static void decide(PastReview one, MatterAtHand matter) {
        if (one.outcome() == null || one.decision() == null || one.decisionPaper() == null) {
            throw new ActionRefused("PastReviewsAreWhole", "已经决定的，请填写“结论”“复查复核意见”和“意见书文号”。", null);
        }
        matter.petition().decideReview(
                one.stage(),
                one.outcome(),
                one.flaws(),
                StepFacts.none().with("paperNumber", one.decisionPaper()).remark(one.decision()),
                matter.moment(),
                matter.ids());
    }

    private void serve(PastReview one, MatterAtHand matter) {
        if (one.decidedOn() == null || one.receiver() == null) {
            throw new ActionRefused("PastReviewsAreWhole", "已经送达的，请填写“决定日期”和“签收人”。", null);
        }
        var method = one.reached() == null ? ServiceMethod.IN_PERSON : one.reached();
        var facts = StepFacts.none().with("receiver", one.receiver());
        if (one.stage() == ReviewStage.REVIEW) {
            matter.petition()
                    .serveReview(method, ServiceOutcome.SIGNED, false, facts, matter.moment(), matter.ids());
        } else {
            matter.petition()
                    .serveSecondReview(method, ServiceOutcome.SIGNED, false, false, facts, matter.moment(), matter.ids());
        }
    }

    private MatterAtHand taken(String number, LocalDate on, Actor actor) {
        if (on.isAfter(LocalDate.now(clock))) {
            throw new ActionRefused("PastReviewsAreWhole", "日期" + on + "在今天之后，请核对。", null);
        }
        Petition petition = petitions.byNumber(number, actor);
        return desk.take(new StepRequest(number, petition.version(), actor, on));
    }

    /** Only an ordinary matter that the officer sees. */
    private Optional<String> number(PastReview one, Actor actor) {
        return jdbc.sql("""
                        select m.number from matter m join filing f on f.matter_id = m.id
                        where (m.number = :number or f.external_number = :number) and not m.sealed
                            and m.registering_organ_id = :organ
                        order by (m.number = :number) desc, m.registered_at limit 1""")
                .param("number", one.matter())
                .param("organ", actor.organ())
                .query(String.class)
                .optional();
    }

    private Organ organ(String words) {
        return jdbc.sql("""
                        select id from organ where code = :words or name = :words or short_name = :words
                        order by (code = :words) desc, (name = :words) desc, code limit 1""")
                .param("words", words)
                .query(UUID.class)
                .optional()
                .flatMap(organs::findById)
                .orElseThrow(() -> new ActionRefused("OrganIsKnown", "没有找到单位“" + words + "”，请填写单位全称或者代码。", null));
    }
}
