package cn.petition.domain.petition;

/** How a paper reached the petitioner (送达方式). */
public enum ServiceMethod {
    IN_PERSON,
    BY_POST,
    ELECTRONIC,
    /** 公告送达：下落不明、住址不清 */
    PUBLIC_NOTICE,
    OTHER
}
