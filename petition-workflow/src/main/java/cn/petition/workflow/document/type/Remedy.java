package cn.petition.workflow.document.type;

import cn.petition.domain.legal.StatutoryPeriod;
import cn.petition.workflow.step.MatterAtHand;

/** What a petitioner can do against an answer: written from the procedure, never typed (Art. 35, 36). */
final class Remedy {

    /** Days in which a court can be asked to confirm a people's mediation (People's Mediation Law, Art. 33). */
    private static final int CONFIRMATION_DAYS = 30;

    private Remedy() {}

    /**
     * The review of an opinion.
     *
     * @param paper what is challenged as it calls itself, such as 本意见书
     * @param days days from its receipt
     */
    static String review(String paper, int days) {
        return "如不服本处理意见，可以自收到" + paper + "之日起" + days + "日内，请求原办理机关、单位的上一级机关、单位复查。";
    }

    /**
     * The second review of a review opinion.
     *
     * @param days days from its receipt
     */
    static String secondReview(int days) {
        return "如不服本复查意见，可以自收到本意见书之日起" + days
                + "日内，向复查机关、单位的上一级机关、单位请求复核，并附信访处理意见书和本意见书。";
    }

    /** A quashed opinion is followed by another one, and that one can be reviewed. */
    static String afterRedo() {
        return "原处理意见由办理机关、单位重新作出。对重新作出的处理意见不服的，可以自收到该意见书之日起按照规定请求复查。";
    }

    /** Nothing after the second review. */
    static String none() {
        return "本意见为信访事项复核意见。不服本意见，仍然以同一事实和理由提出投诉请求的，各级信访部门和其他机关、单位不再受理。";
    }

    /** The channel's own way, never a review. */
    static String ofChannel(String channel) {
        return "该事项按照" + channel + "的有关规定办理，对办理结果不服的，依照该程序的规定寻求救济。本告知书不是信访处理意见，不适用信访复查、复核。";
    }

    /** The confirmation of a people's mediation by a court. */
    static String judicialConfirmation() {
        return "双方认为有必要的，可以自本协议生效之日起" + CONFIRMATION_DAYS + "日内，共同向有管辖权的人民法院申请司法确认。";
    }

    /** Days in which a review can be asked for under the rules of the step. */
    static int reviewRequestDays(MatterAtHand matter) {
        return days(matter, StatutoryPeriod.REVIEW_REQUEST);
    }

    /** Days in which a second review can be asked for under the rules of the step. */
    static int secondReviewRequestDays(MatterAtHand matter) {
        return days(matter, StatutoryPeriod.SECOND_REVIEW_REQUEST);
    }

    private static int days(MatterAtHand matter, StatutoryPeriod period) {
        return matter.clock()
                .deadline(period, matter.moment().on(), matter.petition().place())
                .rule()
                .orElseThrow()
                .amount();
    }
}
