package cn.petition.workflow.opinioncheck;

/** The part of an opinion in which something was found. */
public enum OpinionField {
    FACTS_FOUND,
    OPINION,
    LEGAL_BASIS
}
