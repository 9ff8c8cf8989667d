package cn.petition.workflow.archive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a file.
 *
 * @param id key of the document or attachment, absent for what is printed from the record itself
 * @param reference its number, empty for papers without one
 * @param sha256 digest of the text as issued, or of the file as it came; absent for what is printed from the record
 */
public record FiledPaper(
        Kind kind, @Nullable UUID id, String name, String reference, LocalDate on, @Nullable String sha256) {

    /** What kind of paper it is, in the order of the file. */
    public enum Kind {
        REGISTRATION,
        DOCUMENT,
        ATTACHMENT,
        CASE_LOG
    }
}
