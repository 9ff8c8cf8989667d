package cn.petition.workflow.document;

import java.util.UUID;

/**
 * That a document replaces an earlier one of the same kind.
 *
 * @param replaced the earlier document, which stays as it was issued
 * @param number its number
 * @param reason what was wrong and why
 */
record Correction(UUID replaced, String number, String reason) {

    /** The line below the title. */
    String words() {
        return "本件更正" + number + "，原件不再使用。更正理由：" + reason;
    }
}
