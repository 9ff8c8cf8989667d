package cn.petition.intake.screening;

/**
 * What keeps a file out: one sentence for a person.
 *
 * @param line as a person sees it in the file, 0 for the file as a whole
 * @param column heading, empty for the row as a whole
 */
public record ScreeningFinding(int line, String column, String sentence) {}
