package cn.petition.domain.petition;

/** How a paper reached the petitioner (送达方式). */
public enum ServiceMethod {
    IN_PERSON,
    BY_POST,
    ELECTRONIC,
    OTHER
}
