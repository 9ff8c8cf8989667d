package cn.petition.domain.petition;

/** How a matter was handed over: only an assignment asks for a result (Art. 22). */
public enum HandlingRoute {
    TRANSFER,
    ASSIGNMENT
}
