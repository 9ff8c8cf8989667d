package cn.petition.domain.audit;

import java.util.List;

/**
 * What a verification of the audit record saw.
 *
 * @param events records read
 * @param checkpoints checkpoints read
 * @param findings one Chinese sentence for each break, at most 100
 */
public record AuditReport(long events, long checkpoints, List<String> findings) {

    public AuditReport {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** The report in one line. */
    public String line() {
        String counts = "审计记录 " + events + " 条、检查点 " + checkpoints + " 个";
        return isIntact()
                ? counts + "，校验通过，未发现改动。"
                : counts + "，校验不通过，发现 " + findings.size() + " 处问题：" + String.join("；", findings) + "。";
    }
}
