package cn.petition.domain.ledger;

import static cn.petition.domain.ledger.LedgerAction.*;
import static cn.petition.domain.ledger.LedgerKind.*;
import static cn.petition.domain.ledger.LedgerParty.*;
import static cn.petition.domain.ledger.LedgerStatus.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lives of all ledgers on one page: which step leads from where to where, who takes it and on which basis. The
 * numbers of articles are those of the 2022 regulation; "T05" and the rules of practice are named as such.
 */
public final class LedgerLifecycle {

    private static final String PRACTICE = "办案规程（条例未作规定）";
    private static final String LEADERS = "《信访工作条例》第十八条第二款";
    private static final String CONFERENCE = "《信访工作条例》第十三条";
    private static final String OVERSIGHT = "《信访工作条例》第三十八条第二款";
    private static final String ACCOUNTABILITY = "《信访工作条例》第三十九条第三款";
    private static final String DISCIPLINE = "《信访工作条例》第四十五条";
    private static final String SUPERVISING = "《信访工作条例》第四十条第一款";
    private static final String PREVENTING = "《信访工作条例》第十条、第十四条";

    private static final List<LedgerRow> ROWS = rows();

    private LedgerLifecycle() {}

    private static List<LedgerRow> rows() {
        var rows = new Rows();

        rows.of(LEADER_CASE, LEADERS)
                .row(null, BEGIN, ASSIGNED, OFFICE)
                .row(ASSIGNED, PLAN, IN_PROGRESS, OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(PLAN, MEET, NOTE), OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS, REPORTED), List.of(HAND_OVER, ADD_MATTER, REMOVE_MATTER), OFFICE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(EXTEND), OFFICE_LEADER)
                .row(IN_PROGRESS, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(REPORTED, VERIFY, VERIFIED, OFFICE)
                .row(REPORTED, RETURN, IN_PROGRESS, OFFICE)
                .row(VERIFIED, STRIKE_OFF, CLOSED, OFFICE)
                .row(VERIFIED, REOPEN, IN_PROGRESS, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, OFFICE)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE)
                .row(IN_PROGRESS, CANCEL, CANCELLED, OFFICE)
                .row(ASSIGNED, RECORD, CLOSED, SYSTEM);

        rows.of(RECEPTION, LEADERS)
                .row(null, BEGIN, PLANNED, OFFICE)
                .stay(List.of(PLANNED), List.of(AMEND, ANNOUNCE), OFFICE)
                .row(PLANNED, RECORD, CLOSED, SYSTEM)
                .row(PLANNED, CANCEL, CANCELLED, OFFICE)
                .row(PLANNED, HOLD, HELD, DESK)
                .stay(List.of(HELD), List.of(CORRECT), DESK)
                .row(HELD, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, HELD, OFFICE);

        rows.of(HAND_DOWN_BATCH, "《信访工作条例》第二十二条第一款第三项")
                .row(null, BEGIN, IN_PROGRESS, DESK)
                .stay(List.of(IN_PROGRESS), List.of(AMEND, NOTE), DESK)
                .row(IN_PROGRESS, SETTLE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, OFFICE);

        rows.of(HAND_DOWN_ROW, PRACTICE)
                .row(null, BEGIN, UNDECIDED, DESK)
                .row(UNDECIDED, DECIDE_REPEAT, REPEATED, DESK)
                .row(UNDECIDED, DECIDE_MERGE, MERGED, DESK)
                .row(UNDECIDED, DECIDE_STANDING, STANDING, DESK)
                .row(UNDECIDED, DECIDE_OUTSIDE, OUTSIDE, DESK)
                .row(REPEATED, UNDO_DECISION, UNDECIDED, DESK)
                .row(MERGED, UNDO_DECISION, UNDECIDED, DESK)
                .row(STANDING, UNDO_DECISION, UNDECIDED, DESK)
                .row(OUTSIDE, UNDO_DECISION, UNDECIDED, DESK)
                .stay(List.of(STANDING), List.of(HAND_OVER, NOTE), OFFICE, RESPONSIBLE)
                .stay(List.of(STANDING), List.of(ADD_MATTER, REMOVE_MATTER), DESK)
                .row(STANDING, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(REPORTED, RETURN, STANDING, OFFICE)
                .row(REPORTED, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, STANDING, OFFICE);

        rows.of(CAMPAIGN, PRACTICE)
                .row(null, BEGIN, IN_PROGRESS, OFFICE)
                .stay(List.of(IN_PROGRESS), List.of(AMEND, EXTEND, NOTE), OFFICE)
                .row(IN_PROGRESS, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, OFFICE);

        rows.of(CAMPAIGN_MATTER, PRACTICE)
                .row(null, BEGIN, ASSIGNED, OFFICE)
                .row(ASSIGNED, START, IN_PROGRESS, OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(NOTE), OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS, REPORTED), List.of(HAND_OVER, EXTEND), OFFICE)
                .row(ASSIGNED, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(IN_PROGRESS, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(REPORTED, RETURN, IN_PROGRESS, OFFICE)
                .stay(List.of(REPORTED, CLOSED), List.of(RESOLVE), OFFICE)
                .row(REPORTED, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, OFFICE)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE)
                .row(IN_PROGRESS, CANCEL, CANCELLED, OFFICE);

        rows.of(BACKLOG_CASE, LEADERS)
                .row(null, BEGIN, ASSIGNED, OFFICE)
                .row(ASSIGNED, START, IN_PROGRESS, OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(NOTE, MEET), OFFICE, RESPONSIBLE)
                .stay(List.of(ASSIGNED, IN_PROGRESS, REPORTED), List.of(HAND_OVER, EXTEND), OFFICE)
                .row(ASSIGNED, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(IN_PROGRESS, REPORT_DONE, REPORTED, OFFICE, RESPONSIBLE)
                .row(REPORTED, RETURN, IN_PROGRESS, OFFICE)
                .stay(List.of(REPORTED, CLOSED), List.of(RESOLVE), OFFICE)
                .row(REPORTED, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, OFFICE)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE)
                .row(IN_PROGRESS, CANCEL, CANCELLED, OFFICE);

        rows.of(SCREENING_TASK, PREVENTING)
                .row(null, BEGIN, ASSIGNED, OFFICE)
                .stay(List.of(ASSIGNED), List.of(AMEND), OFFICE)
                .row(ASSIGNED, CLOSE, CLOSED, OFFICE)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE);

        rows.of(DISPUTE, PREVENTING)
                .row(null, BEGIN, ASSIGNED, DESK)
                .row(ASSIGNED, START, IN_PROGRESS, RESPONSIBLE, OFFICE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(NOTE), RESPONSIBLE, OFFICE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(EXTEND), OFFICE)
                .stay(List.of(ASSIGNED, IN_PROGRESS), List.of(HAND_OVER), RESPONSIBLE, OFFICE)
                .row(ASSIGNED, ESCALATE, ASSIGNED, RESPONSIBLE, OFFICE)
                .row(IN_PROGRESS, ESCALATE, ASSIGNED, RESPONSIBLE, OFFICE)
                .row(IN_PROGRESS, RESOLVE, CLOSED, RESPONSIBLE, OFFICE)
                .row(ASSIGNED, RESOLVE, CLOSED, RESPONSIBLE, OFFICE)
                .row(CLOSED, REOPEN, IN_PROGRESS, RESPONSIBLE, OFFICE)
                .row(ASSIGNED, BECOME_PETITION, PETITIONED, REGISTRY)
                .row(IN_PROGRESS, BECOME_PETITION, PETITIONED, REGISTRY)
                .row(CLOSED, BECOME_PETITION, PETITIONED, REGISTRY)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE);

        rows.of(EARLY_WARNING, PREVENTING)
                .row(null, BEGIN, ASSIGNED, DESK)
                .row(ASSIGNED, CHECK, CHECKED, RESPONSIBLE, DESK)
                .stay(List.of(ASSIGNED, CHECKED), List.of(NOTE, HAND_OVER), OFFICE, RESPONSIBLE)
                .row(CHECKED, DISPOSE, CLOSED, RESPONSIBLE, DESK)
                .row(CHECKED, CLOSE, CLOSED, RESPONSIBLE, DESK)
                .row(ASSIGNED, CANCEL, CANCELLED, DESK)
                .row(CHECKED, CANCEL, CANCELLED, DESK)
                .row(CLOSED, REOPEN, CHECKED, OFFICE);

        rows.of(MEETING, CONFERENCE)
                .row(null, BEGIN, PLANNED, OFFICE)
                .stay(List.of(PLANNED), List.of(AMEND, ADD_MATTER, REMOVE_MATTER), OFFICE)
                .row(PLANNED, CANCEL, CANCELLED, OFFICE)
                .row(PLANNED, HOLD, HELD, OFFICE)
                .stay(List.of(HELD), List.of(AMEND, ADD_MATTER), OFFICE)
                .row(HELD, MINUTES, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, HELD, OFFICE);

        rows.of(TASK, PRACTICE)
                .row(null, BEGIN, ASSIGNED, DESK)
                .stay(List.of(ASSIGNED), List.of(NOTE), RESPONSIBLE, OFFICE)
                .stay(List.of(ASSIGNED), List.of(EXTEND, HAND_OVER), OFFICE)
                .row(ASSIGNED, REPORT_DONE, REPORTED, RESPONSIBLE, OFFICE)
                .row(REPORTED, RETURN, ASSIGNED, OFFICE)
                .row(REPORTED, CLOSE, CLOSED, OFFICE)
                .row(CLOSED, REOPEN, ASSIGNED, OFFICE)
                .row(ASSIGNED, CANCEL, CANCELLED, OFFICE);

        rows.of(SUPERVISION, SUPERVISING)
                .row(null, DRAFT, DRAFTED, SYSTEM)
                .row(null, BEGIN, DRAFTED, OFFICE)
                .stay(List.of(DRAFTED), List.of(AMEND), OFFICE)
                .row(DRAFTED, DISCARD, CANCELLED, OFFICE)
                .row(DRAFTED, SIGN, ISSUED, OFFICE)
                .stay(List.of(ISSUED, ESCALATED), List.of(REMIND, EXTEND), OFFICE)
                .row(ISSUED, ANSWER, ANSWERED, RESPONSIBLE, OFFICE)
                .row(ESCALATED, ANSWER, ANSWERED, RESPONSIBLE, OFFICE)
                .row(ANSWERED, CHECK, CLOSED, OFFICE)
                .row(ANSWERED, RETURN, ISSUED, OFFICE)
                .row(ANSWERED, SUPERVISE_AGAIN, ISSUED, OFFICE)
                .row(ISSUED, SUPERVISE_AGAIN, ISSUED, OFFICE)
                .row(ESCALATED, SUPERVISE_AGAIN, ISSUED, OFFICE)
                .basis(ACCOUNTABILITY)
                .each(List.of(ISSUED, ANSWERED, ESCALATED),
                        List.of(FORMAL_TALK, CIRCULAR, LIST_PUBLICLY, ORDER_RECTIFICATION), ESCALATED, OFFICE_LEADER)
                .basis(DISCIPLINE)
                .each(List.of(ISSUED, ANSWERED, ESCALATED), List.of(TRANSFER_TO_DISCIPLINE), ESCALATED, OFFICE_LEADER)
                .basis(OVERSIGHT)
                .stay(List.of(ISSUED, ANSWERED, ESCALATED, CLOSED), List.of(REPORT_UPWARD), OFFICE)
                .basis(PRACTICE)
                .each(List.of(ISSUED, ESCALATED), List.of(CLOSE), CLOSED, OFFICE_LEADER)
                .stay(List.of(CLOSED), List.of(PUBLISH), OFFICE)
                .row(CLOSED, REOPEN, ISSUED, OFFICE);

        rows.of(INSPECTION, OVERSIGHT)
                .row(null, BEGIN, PLANNED, OFFICE)
                .stay(List.of(PLANNED), List.of(AMEND, ADD_MATTER, REMOVE_MATTER), OFFICE)
                .row(PLANNED, CANCEL, CANCELLED, OFFICE)
                .row(PLANNED, START, IN_PROGRESS, OFFICE)
                .stay(List.of(IN_PROGRESS), List.of(VISIT, FIND, NOTE), OFFICE)
                .row(IN_PROGRESS, REPORT_DONE, REPORTED, OFFICE)
                .stay(List.of(REPORTED), List.of(REPORT_UPWARD, NOTE), OFFICE)
                .row(REPORTED, CLOSE, CLOSED, OFFICE)
                .stay(List.of(CLOSED), List.of(PUBLISH), OFFICE)
                .row(CLOSED, REOPEN, REPORTED, OFFICE);

        rows.of(SUGGESTION, "《信访工作条例》第四十条")
                .row(null, BEGIN, DRAFTED, OFFICE)
                .stay(List.of(DRAFTED), List.of(AMEND, REPORT_UPWARD), OFFICE)
                .row(DRAFTED, DISCARD, CANCELLED, OFFICE)
                .row(DRAFTED, SIGN, ISSUED, OFFICE_LEADER)
                .stay(List.of(ISSUED), List.of(REMIND, EXTEND), OFFICE)
                .row(ISSUED, ANSWER, ANSWERED, RESPONSIBLE, OFFICE)
                .row(ANSWERED, CHECK, CLOSED, OFFICE)
                .row(ANSWERED, RETURN, ISSUED, OFFICE)
                .row(CLOSED, REOPEN, ANSWERED, OFFICE);

        rows.of(APPRAISAL, "《信访工作条例》第三十九条第一款")
                .row(null, BEGIN, IN_PROGRESS, OFFICE)
                .stay(List.of(IN_PROGRESS), List.of(AMEND, CORRECT), OFFICE)
                .row(IN_PROGRESS, VERIFY, VERIFIED, OFFICE)
                .row(VERIFIED, RETURN, IN_PROGRESS, OFFICE)
                .row(VERIFIED, PUBLISH, CLOSED, OFFICE_LEADER)
                .row(IN_PROGRESS, CANCEL, CANCELLED, OFFICE);

        rows.of(CONDUCT, "《信访工作条例》第二十六条、第四十七条")
                .row(null, BEGIN, DRAFTED, OFFICE)
                .stay(List.of(DRAFTED), List.of(AMEND), OFFICE)
                .row(DRAFTED, CANCEL, CANCELLED, OFFICE)
                .row(DRAFTED, REFER, ISSUED, OFFICE_LEADER)
                .row(ISSUED, DECIDE, CLOSED, OFFICE)
                .row(ISSUED, CANCEL, CANCELLED, OFFICE)
                .stay(List.of(CLOSED), List.of(CORRECT), OFFICE);

        rows.of(WORK_RECORD, PRACTICE)
                .row(null, BEGIN, RECORDED, RECORDS)
                .stay(List.of(RECORDED), List.of(CORRECT), RECORDS)
                .row(RECORDED, CLOSE, CLOSED, RECORDS)
                .stay(List.of(CLOSED), List.of(CORRECT), RECORDS)
                .row(CLOSED, REOPEN, RECORDED, RECORDS)
                .row(RECORDED, CANCEL, CANCELLED, RECORDS)
                .row(CLOSED, CANCEL, CANCELLED, RECORDS);

        return List.copyOf(rows.all);
    }

    /** All rows, ledger by ledger. */
    public static List<LedgerRow> all() {
        return ROWS;
    }

    public static List<LedgerRow> of(LedgerKind kind) {
        return ROWS.stream().filter(row -> row.kind() == kind).toList();
    }

    /** The rows for one step from where a line stands; several when more than one party may take it. */
    public static List<LedgerRow> rows(LedgerKind kind, @Nullable LedgerStatus from, LedgerAction action) {
        return ROWS.stream()
                .filter(row -> row.kind() == kind && row.from() == from && row.action() == action)
                .toList();
    }

    /** Collects rows that share ledger and basis. */
    private static final class Rows {

        private final List<LedgerRow> all = new ArrayList<>();
        private LedgerKind kind = LEADER_CASE;
        private String basis = PRACTICE;

        Rows of(LedgerKind ledger, String rests) {
            this.kind = ledger;
            this.basis = rests;
            return this;
        }

        Rows basis(String rests) {
            this.basis = rests;
            return this;
        }

        Rows row(@Nullable LedgerStatus from, LedgerAction action, LedgerStatus to, LedgerParty... parties) {
            for (var party : parties) {
                all.add(new LedgerRow(kind, from, action, to, party, basis));
            }
            return this;
        }

        /** These steps leave the line where it is. */
        Rows stay(List<LedgerStatus> at, List<LedgerAction> actions, LedgerParty... parties) {
            for (var status : at) {
                for (var action : actions) {
                    boolean moves = all.stream()
                            .anyMatch(row -> row.kind() == kind && row.from() == status && row.action() == action);
                    if (!moves) {
                        row(status, action, status, parties);
                    }
                }
            }
            return this;
        }

        /** Each of these steps leads from each of these places to one. */
        Rows each(List<LedgerStatus> from, List<LedgerAction> actions, LedgerStatus to, LedgerParty... parties) {
            for (var status : from) {
                for (var action : actions) {
                    row(status, action, to, parties);
                }
            }
            return this;
        }
    }
}
