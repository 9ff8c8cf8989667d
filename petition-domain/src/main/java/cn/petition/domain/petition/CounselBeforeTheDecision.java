package cn.petition.domain.petition;

/** Whether counsel was asked, and what counsel said, is on the file before a review is decided. */
final class CounselBeforeTheDecision {

    void check(boolean recorded) {
        if (!recorded) {
            throw new ActionRefused(
                    "CounselBeforeTheDecision", "还没有记录法律顾问意见，请先办理“法律顾问意见”；没有征询的，也要写明理由。", null);
        }
    }
}
