package cn.petition.domain.petition;

/** A public notice has no signature, and nothing but a public notice is published. */
final class PublishedOnlyByPublicNotice {

    void check(ServiceMethod method, ServiceOutcome outcome) {
        if ((method == ServiceMethod.PUBLIC_NOTICE) != (outcome == ServiceOutcome.PUBLISHED)) {
            throw new ActionRefused(
                    "PublishedOnlyByPublicNotice",
                    method == ServiceMethod.PUBLIC_NOTICE ? "公告送达的，签收结果请选“已公告”。" : "只有公告送达才能选“已公告”，请核对送达方式。",
                    null);
        }
    }
}
