package cn.petition.workflow.document;

/** A document as it would be issued; it has no number yet and is kept nowhere. */
public record PreviewedDocument(String title, String html) {}
