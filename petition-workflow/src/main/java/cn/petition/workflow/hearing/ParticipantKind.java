package cn.petition.workflow.hearing;

/** As whom somebody takes part in a hearing; offices report lawyers, legal workers and community workers each. */
public enum ParticipantKind {
    LAWYER,
    LEGAL_WORKER,
    COMMUNITY_WORKER,
    DEPUTY,
    PETITIONER_REPRESENTATIVE,
    RESPONSIBLE_ORGAN,
    OTHER
}
