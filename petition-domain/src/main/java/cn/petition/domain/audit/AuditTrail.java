package cn.petition.domain.audit;

/**
 * The audit record (审计记录). Written in the transaction of what it tells: both stand or neither.
 * Without a transaction, {@link #record} makes its own.
 */
public interface AuditTrail {

    void record(AuditEntry entry);
}
