package cn.petition.workflow.document;

import java.time.LocalDate;

/** A document as it was issued. */
public record IssuedDocument(String title, String number, LocalDate issuedOn, String html) {}
