package cn.petition.domain.deadline;

import java.util.List;

/**
 * Why a deadline ends on its day, so that anybody can count it again by hand.
 *
 * @param days every day from the start to the last day, and on to the next working day where it moved; empty for a
 *     fixed day
 * @param summary one or two sentences with the article
 */
public record DeadlineExplanation(List<ExplainedDay> days, String summary) {

    public DeadlineExplanation {
        days = List.copyOf(days);
    }
}
