package cn.petition.domain.petition;

import java.util.List;

/** How a filing came in (信访形式; Art. 17,《信访条例》第二条). */
public enum Channel {
    VISIT,
    LETTER,
    CALL,
    ONLINE,
    /** Handed down from above in a batch; comes in by the list of a batch, never at the desk. */
    HANDED_DOWN;

    /** The ways in which people themselves come to the desk. */
    public static List<Channel> ofPeople() {
        return List.of(VISIT, LETTER, CALL, ONLINE);
    }
}
