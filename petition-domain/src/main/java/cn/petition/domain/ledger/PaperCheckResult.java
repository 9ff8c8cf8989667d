package cn.petition.domain.ledger;

/** What came of checking a normative paper for legality. */
public enum PaperCheckResult {
    /** 符合规定 */
    LAWFUL,
    /** 修改后符合规定 */
    AMENDED,
    /** 不予制发 */
    NOT_ISSUED,
    /** 清理中宣布失效或者废止 */
    REPEALED
}
