package cn.petition.workflow.document;

/**
 * One fact of an issued document that a correction may change.
 *
 * @param name its name in the document
 * @param label its word on a form
 * @param words what was issued; a day as 2026-03-16, empty where nothing was said
 * @param day whether it is a day
 */
public record CorrectableFact(String name, String label, String words, boolean day) {}
