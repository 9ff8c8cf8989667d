package cn.petition.domain.audit;

/** Recomputes the whole audit record, row by row as a stream, and compares it with every checkpoint. */
public interface AuditVerification {

    AuditReport verify();
}
