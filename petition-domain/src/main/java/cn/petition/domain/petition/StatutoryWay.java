package cn.petition.domain.petition;

/** The six ways in which a request for redress is dealt with (申诉求决六分法, Art. 31); only the last is a petition. */
public enum StatutoryWay {
    /** [1] 诉讼、检察监督、公安法律程序；涉法涉诉未依法终结 */
    LITIGATION(1),
    /** [2] 仲裁 */
    ARBITRATION(2),
    /** [3] 党员申诉、申请复审等 */
    PARTY_APPEAL(3),
    /** [4] 行政复议、裁决、确认、许可、处罚等 */
    ADMINISTRATIVE_PROCEDURE(4),
    /** [5] 申请查处违法行为、履行保护职责 */
    DUTY_PERFORMANCE(5),
    /** [6] 信访程序 */
    PETITION(6);

    private final int item;

    StatutoryWay(int item) {
        this.item = item;
    }

    /** The item of Article 31 that names the way, 1 to 6. */
    public int item() {
        return item;
    }

    /** Whether the matter leaves the petition procedure: no petition clock, no handling opinion, no review. */
    public boolean leadsAway() {
        return this != PETITION;
    }
}
