package cn.petition.domain.ledger;

/**
 * What a step in a ledger can say, each under one key with one kind of value. A page, a sheet and a figure read the same
 * key, so that a misspelt one does not compile.
 */
public enum LedgerFact {
    REASON(Type.LONG_TEXT),
    REMARK(Type.LONG_TEXT),
    RESULT(Type.LONG_TEXT),
    CONTENT(Type.LONG_TEXT),
    MEASURES(Type.LONG_TEXT),
    BASIS(Type.TEXT),
    DOCUMENT_NUMBER(Type.TEXT),
    DECIDED_BY(Type.TEXT),
    APPROVED_BY(Type.TEXT),
    LEADER(Type.TEXT),
    LEADER_POST(Type.TEXT),
    /** Login name of the leader, where the leader has an account. */
    LEADER_ACCOUNT(Type.TEXT),
    PERSON_IN_CHARGE(Type.TEXT),
    /** Name of the scheme by which a leader's case is divided into duties. */
    SCHEME(Type.TEXT),
    PROMISES(Type.LONG_TEXT),
    VERIFIED_BY(Type.TEXT),
    RESOLVED_ON(Type.DATE),
    PLACE(Type.TEXT),
    /** What a leader is in charge of, as published with a reception (分管). */
    DUTIES(Type.TEXT),
    HOURS(Type.TEXT),
    /** Leaders at receptions, one leader at one session once (人次). */
    LEADER_TIMES(Type.NUMBER),
    /** Groups of petitioners received together (批). */
    BATCHES(Type.NUMBER),
    /** Petitioners in these batches (人次). */
    PETITIONER_TIMES(Type.NUMBER),
    YEAR(Type.NUMBER),
    DISPUTE_KIND(Type.CHOICE),
    PEOPLE(Type.NUMBER),
    FOUND_BY(Type.TEXT),
    EXTERNAL_NUMBER(Type.TEXT),
    PARTICIPANTS(Type.LONG_TEXT),
    MINUTES(Type.LONG_TEXT),
    ACT_KIND(Type.CHOICE),
    ACT_ON(Type.DATE),
    EVIDENCE(Type.LONG_TEXT),
    AUTHORITY(Type.TEXT),
    DECIDED_ON(Type.DATE),
    REMEDY_NOTICE(Type.LONG_TEXT),
    HELD_ON(Type.DATE),
    DUE_ON(Type.DATE),
    COUNT(Type.NUMBER),
    /** How figures of a campaign are called: lower-case letters, digits and underscores. */
    FIGURE_KEY(Type.TEXT),
    /** Digits after the point of the rates of a campaign, 1 or 2. */
    RATE_DIGITS(Type.NUMBER),
    AS_OF(Type.DATE),
    /** Code of the organ whose score is corrected. */
    APPRAISED(Type.TEXT),
    /** Key of the indicator whose score is corrected. */
    INDICATOR(Type.TEXT),
    OLD_SCORE(Type.TEXT),
    SCORE(Type.TEXT),
    SOURCE(Type.CHOICE),
    FORM(Type.CHOICE),
    PROOF(Type.CHOICE),
    OUTCOME(Type.CHOICE),
    TRIGGER(Type.CHOICE),
    // supervision, suggestions, inspection
    SITUATION(Type.LONG_TEXT),
    DEMAND(Type.LONG_TEXT),
    CONTACT(Type.TEXT),
    ANSWER(Type.LONG_TEXT),
    VERDICT(Type.CHOICE),
    ROUND(Type.NUMBER),
    REMINDERS(Type.NUMBER),
    ESCALATION(Type.CHOICE),
    REPORTED_TO(Type.TEXT),
    PUBLIC_TEXT(Type.LONG_TEXT),
    SUGGESTION_KIND(Type.CHOICE),
    ADDRESSEE(Type.TEXT),
    UNIT(Type.TEXT),
    AUTHORITY_BASIS(Type.TEXT),
    CONSEQUENCES(Type.LONG_TEXT),
    ADOPTION(Type.CHOICE),
    EFFECT(Type.LONG_TEXT),
    INSPECTION_KIND(Type.CHOICE),
    FROM_ON(Type.DATE),
    MEMBERS(Type.TEXT),
    VISITED(Type.TEXT),
    FEEDBACK(Type.LONG_TEXT),
    // work records
    RECORD_KIND(Type.CHOICE),
    /** People who were reached or trained, counted on the spot (人次). */
    REACH(Type.NUMBER),
    /** The five steps of a major decision, each with its day. */
    PARTICIPATION_ON(Type.DATE),
    EXPERTS_ON(Type.DATE),
    RISK_ON(Type.DATE),
    LEGALITY_ON(Type.DATE),
    DELIBERATION_ON(Type.DATE),
    /** Why a step of a major decision was left out. */
    STEPS_LEFT_OUT(Type.LONG_TEXT),
    CHECK_RESULT(Type.CHOICE),
    MECHANISM(Type.CHOICE),
    RESPONSIBILITY(Type.CHOICE),
    UNTIL_ON(Type.DATE),
    /** Visits to the capital in a sensitive period, once it is over; 0 is an answer too (批次). */
    CAPITAL_VISITS(Type.NUMBER);

    /** Kind of value. */
    public enum Type {
        TEXT,
        LONG_TEXT,
        DATE,
        /** A whole number, 0 or more. */
        NUMBER,
        /** An enum constant that the field of the step offers. */
        CHOICE
    }

    private final Type type;

    LedgerFact(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }
}
