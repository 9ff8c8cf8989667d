package cn.petition.domain.petition;

import java.time.LocalDate;
import java.util.Collection;

/** Only a matter that came from a ledger with its answer has reviews from before; all others are reviewed step by step. */
final class EarlierReviewOfAnImportedMatter {

    void check(ReviewStage stage, Collection<Step> steps, LocalDate opinionServedOn, LocalDate requestedOn) {
        if (steps.stream().noneMatch(step -> step.action() == CaseAction.ANSWER_IMPORTED)) {
            throw refused("只有带着答复导入的事项才补录复查复核，其他事项请在事项页逐步办理。");
        }
        if (requestedOn.isBefore(opinionServedOn)) {
            throw refused("申请日期早于原意见送达日期" + opinionServedOn + "，请核对。");
        }
        boolean onPaper = steps.stream()
                .anyMatch(step -> step.action() == CaseAction.REQUEST_REVIEW && step.facts().containsKey("handledBy"));
        if (stage == ReviewStage.SECOND_REVIEW && !onPaper) {
            throw refused("请先补录该事项的复查，再补录复核。");
        }
    }

    private static ActionRefused refused(String words) {
        return new ActionRefused("EarlierReviewOfAnImportedMatter", words, null);
    }
}
