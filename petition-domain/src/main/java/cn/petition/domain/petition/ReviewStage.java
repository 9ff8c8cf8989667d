package cn.petition.domain.petition;

import cn.petition.domain.legal.StatutoryPeriod;

/** The two levels of one procedure above the handling: review (复查, Art. 35) and second review (复核, Art. 36). */
public enum ReviewStage {
    REVIEW(
            CaseAction.REQUEST_REVIEW,
            CaseAction.REFUSE_REVIEW,
            CaseAction.ACCEPT_REVIEW,
            CaseAction.DECIDE_REVIEW,
            CaseAction.SERVE_REVIEW,
            Duty.REVIEW,
            StatutoryPeriod.REVIEW_REQUEST),
    SECOND_REVIEW(
            CaseAction.REQUEST_SECOND_REVIEW,
            CaseAction.REFUSE_SECOND_REVIEW,
            CaseAction.ACCEPT_SECOND_REVIEW,
            CaseAction.DECIDE_SECOND_REVIEW,
            CaseAction.SERVE_SECOND_REVIEW,
            Duty.SECOND_REVIEW,
            StatutoryPeriod.SECOND_REVIEW_REQUEST);

    private final CaseAction request;
    private final CaseAction refusal;
    private final CaseAction acceptance;
    private final CaseAction decision;
    private final CaseAction service;
    private final Duty duty;
    private final StatutoryPeriod requestPeriod;

    ReviewStage(
            CaseAction request,
            CaseAction refusal,
            CaseAction acceptance,
            CaseAction decision,
            CaseAction service,
            Duty duty,
            StatutoryPeriod requestPeriod) {
        this.request = request;
        this.refusal = refusal;
        this.acceptance = acceptance;
        this.decision = decision;
        this.service = service;
        this.duty = duty;
        this.requestPeriod = requestPeriod;
    }

    public CaseAction request() {
        return request;
    }

    public CaseAction refusal() {
        return refusal;
    }

    public CaseAction acceptance() {
        return acceptance;
    }

    public CaseAction decision() {
        return decision;
    }

    public CaseAction service() {
        return service;
    }

    /** What the reviewing organ owes from the receipt of the request. */
    public Duty duty() {
        return duty;
    }

    /** The time in which the petitioner may ask. */
    public StatutoryPeriod requestPeriod() {
        return requestPeriod;
    }

    /** The article of the stage under a rule set. */
    public String articleUnder(String ruleSet) {
        if (ruleSet.equals("R2005")) {
            return this == REVIEW ? "《信访条例》第三十四条" : "《信访条例》第三十五条";
        }
        return this == REVIEW ? "《信访工作条例》第三十五条" : "《信访工作条例》第三十六条";
    }
}
