package cn.petition.reporting.annualreport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a report has come before it is signed: sent for review, sent back with a reason, approved by a second person.
 * A draft that was changed since then has to be sent again.
 */
public record ReportReview(List<Step> steps, long version) {

    /** What somebody did with the draft. */
    public enum Action {
        SUBMIT("送审"),
        RETURN("退回"),
        APPROVE("审核通过");

        private final String words;

        Action(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param version which draft it was done with */
    public record Step(Action action, UUID officer, String by, @Nullable String reason, long version, Instant takenAt) {}

    /** Where the draft stands. */
    public enum Stand {
        DRAFT("撰写中"),
        CHANGED("送审后又有改动，需要重新送审"),
        SUBMITTED("待审核"),
        RETURNED("已退回修改"),
        APPROVED("审核已通过，待签发");

        private final String words;

        Stand(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public ReportReview {
        steps = List.copyOf(steps);
    }

    public Stand stand() {
        if (steps.isEmpty()) {
            return Stand.DRAFT;
        }
        var last = last();
        if (last.action() == Action.RETURN) {
            return Stand.RETURNED;
        }
        if (last.version() != version) {
            return Stand.CHANGED;
        }
        return last.action() == Action.SUBMIT ? Stand.SUBMITTED : Stand.APPROVED;
    }

    private Step last() {
        return steps.get(steps.size() - 1);
    }

    public boolean maySubmit() {
        return stand() != Stand.SUBMITTED && stand() != Stand.APPROVED;
    }

    /** A second person reviews: never the one who sent it. */
    public boolean mayReview(UUID officer) {
        return stand() == Stand.SUBMITTED && !last().officer().equals(officer);
    }

    public boolean maySign() {
        return stand() == Stand.APPROVED;
    }
}
