package cn.petition.workflow.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of every document.
 *
 * @param number number of the document, such as 141000转〔2026〕1号
 * @param organ the organ that issues it
 * @param basis the articles on which it rests, empty where no regulation speaks of such a document
 * @param correction which document this one replaces and why, where it does
 */
record PaperHead(
        String title, String number, String organ, LocalDate issuedOn, String basis, @Nullable String correction) {}
