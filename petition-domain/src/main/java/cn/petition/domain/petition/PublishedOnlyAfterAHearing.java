package cn.petition.domain.petition;

/** A second review opinion is published only where a hearing was held (Art. 36). */
final class PublishedOnlyAfterAHearing {

    void check(boolean published, boolean heard) {
        if (published && !heard) {
            throw new ActionRefused(
                    "PublishedOnlyAfterAHearing", "没有举行过听证的复核意见，不能依本条向社会公示。", "《信访工作条例》第三十六条第二款");
        }
    }
}
