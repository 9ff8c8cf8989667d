package cn.petition.workflow.casefile;

/** An attachment to be handed to the officer's browser, never shown inside a page. */
public record AttachmentContent(String fileName, String mediaType, byte[] content) {}
