package cn.petition.workflow.sweep;

/**
 * What a sweep did.
 *
 * @param looked open duties (项) looked at
 * @param told notices written, one for each recipient
 */
public record SweepResult(int looked, int told) {

    static final SweepResult NONE = new SweepResult(0, 0);

    SweepResult plus(SweepResult more) {
        return new SweepResult(looked + more.looked, told + more.told);
    }
}
