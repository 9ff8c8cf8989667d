package cn.petition.domain.petition;

import static cn.petition.domain.petition.CaseAction.*;
import static cn.petition.domain.petition.Party.*;
import static cn.petition.domain.petition.PetitionStatus.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a matter on one page: what is legal, offered, allowed, recorded and on which article.
 * Every row names the article in each rule set that knows the step; steps that rest on office practice say so.
 */
public final class PetitionLifecycle {

    private static final String PRACTICE = "办案规程（条例未作规定）";

    private static final Set<PetitionStatus> WITH_THE_ORGAN = EnumSet.of(
            RECEIVED, ACCEPTED, SIMPLY_ACCEPTED, IN_HANDLING, IN_HEARING, IN_MEDIATION, OPINION_ISSUED, SERVED);

    private static final Set<PetitionStatus> BEFORE_ANY_ORGAN_HAD_IT = EnumSet.of(
            REGISTERED, TRIAGED, AWAITING_INSTRUCTION, IN_CONSULTATION, TRANSFERRED, ASSIGNED, OBJECTED);

    private static final List<Transition> ROWS = rows();

    private PetitionLifecycle() {}

    private static List<Transition> rows() {
        var rows = new ArrayList<Transition>();
        rows.add(row(null, REGISTER, REGISTERED, REGISTERING_OFFICE, t05("第二十一条第一款"), t22("第二十二条第一款")));

        // the petition office decides where it belongs
        rows.add(row(REGISTERED, TRIAGE, TRIAGED, TRIAGE_DESK, t05("第二十一条第一款"), t22("第二十二条第一款")));
        rows.add(row(TRIAGED, TRIAGE, TRIAGED, TRIAGE_DESK, t05("第二十一条第一款"), t22("第二十二条第一款")));
        rows.add(row(TRIAGED, TRANSFER, TRANSFERRED, TRIAGE_DESK, t05("第二十一条第一款第二项"), t22("第二十二条第一款第一项")));
        rows.add(row(TRIAGED, ASSIGN_WITH_REPORT, ASSIGNED, TRIAGE_DESK, t05("第二十一条第一款第四项"), t22("第二十二条第一款第三项")));
        rows.add(row(TRIAGED, SEND_TO_POLITICAL_LEGAL, SENT_TO_POLITICAL_LEGAL, TRIAGE_DESK, t22("第二十二条第二款")));
        rows.add(row(TRIAGED, SEND_TO_DISCIPLINE, SENT_TO_DISCIPLINE, TRIAGE_DESK, t05("第二十一条第一款"), t22("第二十二条第二款、第三十条")));
        rows.add(row(TRIAGED, REFUSE_ACCEPTANCE, REFUSED, TRIAGE_DESK, t05("第十六条、第二十一条第一款第一项"), t22("第十九条第三款")));
        rows.add(row(TRIAGED, REFUSE_FURTHER_ACCEPTANCE, NO_FURTHER_ACCEPTANCE, TRIAGE_DESK, t05("第三十五条第三款"), t22("第三十六条第三款")));
        rows.add(row(TRIAGED, REPLY_TO_PROPOSAL, REPLIED, TRIAGE_DESK, t05("第二十九条"), t22("第二十九条")));

        rows.add(row(TRIAGED, GUIDE_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL, TRIAGE_DESK, t22("第二十条第二款、第二十二条第二款")));
        rows.add(row(TRIAGED, TAKE_UP, RECEIVED, TRIAGE_DESK, t05("第二十二条第一款"), t22("第二十三条第一款")));
        for (var status : List.of(REGISTERED, TRIAGED)) {
            rows.add(row(status, TAG, status, TRIAGE_DESK, practice()));
            rows.add(row(status, JUDGE_SAMENESS, status, TRIAGE_DESK, t05("第十六条、第三十五条第三款"), t22("第十九条第三款、第三十六条第三款")));
        }
        rows.add(row(COMPLETED, TAG, COMPLETED, COORDINATOR, practice()));
        rows.add(row(TRIAGED, SUBMIT_FOR_INSTRUCTION, AWAITING_INSTRUCTION, TRIAGE_DESK, practice()));
        rows.add(row(AWAITING_INSTRUCTION, GIVE_INSTRUCTION, TRIAGED, OFFICE_LEADER, practice05(), t22("第十八条第二款")));
        rows.add(row(TRIAGED, BEGIN_CONSULTATION, IN_CONSULTATION, TRIAGE_DESK, practice()));
        rows.add(row(IN_CONSULTATION, END_CONSULTATION, TRIAGED, TRIAGE_DESK, practice()));
        rows.add(row(TRIAGED, COORDINATE, TRIAGED, COORDINATOR, t05("第二十四条"), t22("第二十四条")));

        // what became of a matter that another procedure took
        for (var away : List.of(DIVERTED, SENT_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL, SENT_TO_DISCIPLINE, COMPLETED)) {
            rows.add(row(away, RECORD_CHANNEL_OUTCOME, away, ANY_INVOLVED_ORGAN, practice()));
        }
        for (var away : List.of(DIVERTED, SENT_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL)) {
            rows.add(row(away, RETURN_FROM_CHANNEL, TRIAGED, TRIAGE_DESK, practice()));
        }

        // the organ receives, objects or answers for it
        for (var handed : List.of(TRANSFERRED, ASSIGNED)) {
            rows.add(row(handed, RECEIVE, RECEIVED, RESPONSIBLE_ORGAN, t05("第二十一条第二款"), t22("第二十三条第三款")));
            rows.add(row(handed, RECEIVE, RECEIVED, RECEIVING_OFFICE, t05("第二十一条第一款"), t22("第二十二条第一款")));
        }
        for (var handed : List.of(TRANSFERRED, ASSIGNED, RECEIVED)) {
            rows.add(row(handed, OBJECT_TO_TRANSFER, OBJECTED, RESPONSIBLE_ORGAN, t22("第二十三条第三款")));
            rows.add(row(handed, OBJECT_TO_TRANSFER, OBJECTED, RECEIVING_OFFICE, t22("第二十三条第三款")));
        }
        rows.add(row(OBJECTED, CONSENT_TO_RETURN, TRIAGED, TRIAGE_DESK, t22("第二十三条第三款")));
        rows.add(row(OBJECTED, REJECT_OBJECTION, RECEIVED, TRIAGE_DESK, t22("第二十三条第三款")));
        rows.add(row(RECEIVED, TRANSFER, TRANSFERRED, RECEIVING_OFFICE, t05("第二十一条第一款第三项"), t22("第二十二条第一款第二项")));
        rows.add(row(RECEIVED, ACCEPT, ACCEPTED, RESPONSIBLE_ORGAN, t05("第二十一条第二款"), t22("第二十三条第三款、第三十一条第六项")));
        rows.add(row(RECEIVED, ACCEPT_SIMPLY, SIMPLY_ACCEPTED, RESPONSIBLE_ORGAN, t05("《信访事项简易办理办法（试行）》第四条"), t22("《信访事项简易办理办法》第四条")));
        rows.add(row(RECEIVED, DIVERT_TO_STATUTORY_CHANNEL, DIVERTED, RESPONSIBLE_ORGAN, t22("第三十一条第一项至第五项")));
        rows.add(row(RECEIVED, REPLY_TO_PROPOSAL, REPLIED, RESPONSIBLE_ORGAN, t05("第二十九条"), t22("第二十九条")));
        rows.add(row(RECEIVED, REFUSE_ACCEPTANCE, REFUSED, RESPONSIBLE_ORGAN, t05("第二十一条第一款第一项"), t22("第十九条第三款")));
        rows.add(row(SIMPLY_ACCEPTED, MOVE_TO_ORDINARY, ACCEPTED, RESPONSIBLE_ORGAN, practice()));

        // handling
        for (var accepted : List.of(ACCEPTED, SIMPLY_ACCEPTED, IN_HANDLING)) {
            rows.add(row(accepted, ASSIGN_OFFICER, IN_HANDLING, RESPONSIBLE_ORGAN, t05("第三十条"), t22("第二十八条第三款")));
            rows.add(row(accepted, ISSUE_OPINION, OPINION_ISSUED, RESPONSIBLE_ORGAN, t05("第三十二条"), t22("第三十二条")));
            rows.add(row(accepted, EXTEND, accepted, RESPONSIBLE_ORGAN, t05("第三十三条"), t22("第三十四条")));
            rows.add(row(accepted, REVOKE_EXTENSION, accepted, RESPONSIBLE_ORGAN, t05("第三十三条"), t22("第三十四条")));
        }
        rows.add(row(IN_HANDLING, HOLD_HEARING, IN_HEARING, RESPONSIBLE_ORGAN, t05("第三十一条"), t22("第三十一条第六项")));
        rows.add(row(IN_HEARING, END_HEARING, IN_HANDLING, RESPONSIBLE_ORGAN, t05("第三十一条"), t22("第三十一条第六项")));
        rows.add(row(IN_HANDLING, BEGIN_MEDIATION, IN_MEDIATION, RESPONSIBLE_ORGAN, t22("第三十三条")));
        rows.add(row(IN_MEDIATION, END_MEDIATION, IN_HANDLING, RESPONSIBLE_ORGAN, t22("第三十三条")));
        rows.add(row(IN_MEDIATION, CONCLUDE_SETTLEMENT, SETTLED, RESPONSIBLE_ORGAN, t22("第三十三条")));
        for (var held : List.of(ACCEPTED, SIMPLY_ACCEPTED, IN_HANDLING)) {
            rows.add(row(held, DECIDE_RECUSAL, held, RESPONSIBLE_ORGAN, t05("第三十条"), t22("第二十八条第三款")));
            rows.add(row(held, RECORD_INVESTIGATION, held, RESPONSIBLE_ORGAN, t05("第三十一条"), t22("第三十一条第六项")));
            rows.add(row(held, ADD_JOINT_ORGAN, held, RESPONSIBLE_ORGAN, t05("第二十四条"), t22("第二十四条第一款")));
            rows.add(row(held, CONTRIBUTE, held, JOINT_ORGAN, t05("第二十四条"), t22("第二十四条第一款")));
        }
        rows.add(row(OPINION_ISSUED, SERVE, SERVED, RESPONSIBLE_ORGAN, t05("第三十二条、第三十四条"), t22("第三十二条、第三十五条")));

        // review and second review: two levels of one procedure
        for (var answered : List.of(SERVED, COMPLETED)) {
            rows.add(row(answered, REQUEST_REVIEW, REVIEW_REQUESTED, ANY_INVOLVED_ORGAN, t05("第三十四条"), t22("第三十五条")));
        }
        rows.add(row(REVIEW_REQUESTED, REFUSE_REVIEW, SERVED, REVIEWING_ORGAN, t05("第三十四条"), t22("第三十五条")));
        rows.add(row(REVIEW_REQUESTED, ACCEPT_REVIEW, UNDER_REVIEW, REVIEWING_ORGAN, t05("第三十四条"), t22("第三十五条")));
        rows.add(row(UNDER_REVIEW, HOLD_REVIEW_HEARING, UNDER_REVIEW, REVIEWING_ORGAN, practice()));
        for (var review : List.of(UNDER_REVIEW, UNDER_SECOND_REVIEW)) {
            rows.add(row(review, RECORD_COUNSEL_OPINION, review, REVIEWING_ORGAN, practice()));
            rows.add(row(review, EXTEND_REVIEW, review, REVIEWING_ORGAN, practice()));
            rows.add(row(review, ORDER_REDO, IN_HANDLING, REVIEWING_ORGAN, t05("第三十四条、第三十五条"), t22("第三十五条、第三十六条")));
        }
        rows.add(row(UNDER_REVIEW, DECIDE_REVIEW, REVIEW_DECIDED, REVIEWING_ORGAN, t05("第三十四条"), t22("第三十五条")));
        rows.add(row(REVIEW_DECIDED, SERVE_REVIEW, REVIEW_SERVED, REVIEWING_ORGAN, t05("第三十四条、第三十五条第一款"), t22("第三十五条、第三十六条第一款")));
        for (var answered : List.of(REVIEW_SERVED, COMPLETED)) {
            rows.add(row(answered, REQUEST_SECOND_REVIEW, SECOND_REVIEW_REQUESTED, ANY_INVOLVED_ORGAN, t05("第三十五条第一款"), t22("第三十六条第一款")));
        }
        rows.add(row(SECOND_REVIEW_REQUESTED, REFUSE_SECOND_REVIEW, REVIEW_SERVED, REVIEWING_ORGAN, t05("第三十五条第一款"), t22("第三十六条第一款")));
        rows.add(row(SECOND_REVIEW_REQUESTED, ACCEPT_SECOND_REVIEW, UNDER_SECOND_REVIEW, REVIEWING_ORGAN, t05("第三十五条第一款"), t22("第三十六条第一款")));
        rows.add(row(UNDER_SECOND_REVIEW, SUSPEND_FOR_HEARING, SECOND_REVIEW_HEARING, REVIEWING_ORGAN, t05("第三十五条第二款"), t22("第三十六条第二款")));
        rows.add(row(SECOND_REVIEW_HEARING, RESUME_AFTER_HEARING, UNDER_SECOND_REVIEW, REVIEWING_ORGAN, t05("第三十五条第二款"), t22("第三十六条第二款")));
        rows.add(row(UNDER_SECOND_REVIEW, DECIDE_SECOND_REVIEW, SECOND_REVIEW_DECIDED, REVIEWING_ORGAN, t05("第三十五条第一款"), t22("第三十六条第一款")));
        rows.add(row(SECOND_REVIEW_DECIDED, SERVE_SECOND_REVIEW, FINALISED, REVIEWING_ORGAN, t05("第三十五条"), t22("第三十六条")));

        // the end of the road
        rows.add(row(SERVED, COMPLETE, COMPLETED, RESPONSIBLE_ORGAN, t05("第二十一条第一款第四项"), t22("第二十二条第一款第三项")));
        rows.add(row(REVIEW_SERVED, COMPLETE, COMPLETED, RESPONSIBLE_ORGAN, practice()));
        rows.add(row(SETTLED, COMPLETE, COMPLETED, RESPONSIBLE_ORGAN, t22("第三十三条")));
        for (var told : List.of(REPLIED, DIVERTED)) {
            rows.add(row(told, COMPLETE, COMPLETED, ANY_INVOLVED_ORGAN, practice()));
        }
        for (var told : List.of(
                SENT_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL, SENT_TO_DISCIPLINE, REFUSED, NO_FURTHER_ACCEPTANCE)) {
            rows.add(row(told, COMPLETE, COMPLETED, REGISTERING_OFFICE, practice()));
        }
        for (var rateable : List.of(SERVED, COMPLETED)) {
            rows.add(row(rateable, RATE, rateable, ANY_INVOLVED_ORGAN, t05("《信访事项办理群众满意度评价工作办法》第四条"), t22("第二十一条")));
        }

        rows.add(row(COMPLETED, APPROVE_REPORT, COMPLETED, TRIAGE_DESK, t05("第二十一条第一款第四项"), t22("第二十二条第一款第三项")));
        rows.add(row(COMPLETED, RETURN_REPORT, SERVED, TRIAGE_DESK, t05("第二十一条第一款第四项"), t22("第二十二条第一款第三项")));
        for (var ended : List.of(SERVED, REVIEW_SERVED, COMPLETED, SENT_TO_POLITICAL_LEGAL, GUIDED_TO_POLITICAL_LEGAL, DIVERTED)) {
            rows.add(row(ended, FINALISE, FINALISED, TRIAGE_DESK, practice()));
        }
        for (var answered : List.of(SERVED, REVIEW_SERVED, COMPLETED)) {
            rows.add(row(answered, ORDER_EXECUTION, answered, RESPONSIBLE_ORGAN, t05("第三十二条第二款"), t22("第三十二条第二款")));
            rows.add(row(answered, REPORT_EXECUTION, answered, EXECUTING_ORGAN, t05("第三十二条第二款"), t22("第三十二条第二款")));
        }
        for (var told : List.of(SERVED, REVIEW_SERVED, SETTLED, REPLIED, COMPLETED, FINALISED)) {
            rows.add(row(told, FOLLOW_UP, told, ANY_INVOLVED_ORGAN, practice()));
        }
        for (var closed : List.of(COMPLETED, FINALISED, WITHDRAWN)) {
            rows.add(row(closed, ARCHIVE, closed, ANY_INVOLVED_ORGAN, practice()));
        }

        // whether the dispute itself is settled is another question than whether the procedure is at its end
        for (var status : PetitionStatus.values()) {
            if (!BEFORE_ANY_ORGAN_HAD_IT.contains(status)) {
                rows.add(row(status, RESOLVE, status, COORDINATOR, practice05(), t22("第十八条第二款")));
                rows.add(row(status, REVOKE_RESOLUTION, status, COORDINATOR, practice()));
            }
            rows.add(row(status, RESOLVE, status, LEDGER_OFFICE, practice05(), t22("第十八条第二款")));
            rows.add(row(status, REVOKE_RESOLUTION, status, LEDGER_OFFICE, practice()));
        }

        // a ledger brings what was transferred, accepted and answered before
        rows.add(row(REGISTERED, TRANSFER_IMPORTED, REGISTERED, REGISTERING_OFFICE, practice()));
        rows.add(row(REGISTERED, ACCEPTANCE_IMPORTED, REGISTERED, REGISTERING_OFFICE, practice()));
        rows.add(row(REGISTERED, ANSWER_IMPORTED, COMPLETED, REGISTERING_OFFICE, practice()));

        // at any moment
        for (var status : PetitionStatus.values()) {
            rows.add(row(status, CORRECT_RECORD, status, ANY_INVOLVED_ORGAN, practice()));
            rows.add(row(status, CONSULT_LAWYER, status, ANY_INVOLVED_ORGAN, practice()));
            rows.add(row(status, REFER_TO_ASSISTANCE, status, ANY_INVOLVED_ORGAN, practice05(), t22("第三十七条第二款")));
            rows.add(row(status, JOIN, status, REGISTERING_OFFICE, t05("第十六条"), t22("第十九条第三款")));
            rows.add(row(status, DETACH, status, REGISTERING_OFFICE, practice()));
        }
        for (var status : List.of(REGISTERED, TRIAGED)) {
            rows.add(row(status, SEAL, status, TRIAGE_DESK, t05("第二十三条"), t22("第三十条第三款")));
        }
        for (var status : PetitionStatus.values()) {
            if (status.open()) {
                rows.add(row(status, REPORT_URGENT, status, ANY_INVOLVED_ORGAN, t05("第二十六条"), t22("第二十五条")));
                rows.add(row(status, WITHDRAW, WITHDRAWN, ANY_INVOLVED_ORGAN, practice()));
            }
        }
        return List.copyOf(rows);
    }

    /** All rows, in the order of the road. */
    public static List<Transition> transitions() {
        return ROWS;
    }

    /** The rows that leave a status. */
    public static List<Transition> from(PetitionStatus status) {
        return ROWS.stream().filter(row -> row.from() == status).toList();
    }

    /**
     * The rows for an action in a status under a rule set, one for each party that may take the step; empty where the
     * regulation does not know it.
     */
    public static List<Transition> find(@Nullable PetitionStatus from, CaseAction action, String ruleSet) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action && row.articleUnder(ruleSet) != null)
                .toList();
    }

    /** The statuses in which the responsible organ holds the matter. */
    public static Set<PetitionStatus> withTheOrgan() {
        return WITH_THE_ORGAN;
    }

    @SafeVarargs
    private static Transition row(
            @Nullable PetitionStatus from,
            CaseAction action,
            PetitionStatus to,
            Party by,
            Map<String, String>... articles) {
        var all = new java.util.HashMap<String, String>();
        for (var article : articles) {
            all.putAll(article);
        }
        return new Transition(from, action, to, by, all);
    }

    private static Map<String, String> t05(String article) {
        return Map.of("R2005", cite("信访条例", article));
    }

    private static Map<String, String> t22(String article) {
        return Map.of("R2022", cite("信访工作条例", article));
    }

    private static Map<String, String> practice() {
        return Map.of("R2005", PRACTICE, "R2022", PRACTICE);
    }

    private static Map<String, String> practice05() {
        return Map.of("R2005", PRACTICE);
    }

    /** An article of another office rule already carries its name and is cited as it stands. */
    private static String cite(String regulation, String article) {
        return article.startsWith("《") ? article : "《" + regulation + "》" + article;
    }
}
