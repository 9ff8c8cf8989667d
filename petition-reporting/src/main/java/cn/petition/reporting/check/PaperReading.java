package cn.petition.reporting.check;

/** What the checker took a paper for, in words. */
public record PaperReading(String kind, String year, String dated, int paragraphs, int sheets) {}
