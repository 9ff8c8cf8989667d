package cn.petition.workflow.notice;

import java.util.UUID;

/** Hands a letter to the mail server of the office; there is one only where the office has switched it on. */
public interface MailOut {

    /**
     * @param id stays the same when the letter is sent again, so that a mail server recognises it
     * @param body plain text without anything about petitioners
     */
    record Letter(UUID id, String address, String subject, String body) {}

    /**
     * Returns when the server has taken the letter.
     *
     * @throws RuntimeException when it has not
     */
    void send(Letter letter);

    /** Where the notices are read, for the link in a letter; ends without a stroke. */
    String address();
}
