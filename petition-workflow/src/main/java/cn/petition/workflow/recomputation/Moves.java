package cn.petition.workflow.recomputation;

/**
 * How many open obligations move with a change; sealed matters move too but are never counted here.
 *
 * @param moved obligations (项) whose day changes
 * @param earlier those of them whose day comes earlier
 */
public record Moves(int moved, int earlier) {

    static final Moves NONE = new Moves(0, 0);

    Moves plus(Moves more) {
        return new Moves(moved + more.moved, earlier + more.earlier);
    }

    /** What the administrator reads. */
    public String inWords() {
        return moved == 0 ? "没有未了应办的期限变动" : "%d 项未了应办的期限变动，其中 %d 项提前".formatted(moved, earlier);
    }
}
