package cn.petition.domain.organ;

/** What an officer may do for the office, which receives, hands on, coordinates, supervises and reports (Art. 14); one officer may hold several, except where {@code AccountRules} forbids. */
public enum Role {
    INTAKE_CLERK,
    INTAKE_SUPERVISOR,
    TRIAGE_OFFICER,
    CASE_OFFICER,
    LEADER,
    SUPERVISOR,
    REPORT_WRITER,
    ADMINISTRATOR,
    AUDITOR
}
