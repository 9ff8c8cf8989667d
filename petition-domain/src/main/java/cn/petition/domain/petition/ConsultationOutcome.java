package cn.petition.domain.petition;

/** What petition office and political-legal organ agreed on in a consultation (会商结论). */
public enum ConsultationOutcome {
    LITIGATION,
    NOT_LITIGATION,
    /** 一部分涉诉，一部分不涉诉 */
    SPLIT
}
