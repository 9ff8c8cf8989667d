package cn.petition.domain.petition;

/** How a filing came in (信访形式; Art. 17,《信访条例》第二条). */
public enum Channel {
    VISIT,
    LETTER,
    CALL,
    ONLINE
}
