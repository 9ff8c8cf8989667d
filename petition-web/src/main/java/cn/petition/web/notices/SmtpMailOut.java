package cn.petition.web.notices;

import cn.petition.workflow.notice.MailOut;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * The mail server of the office, where it has one: {@code petition.mail.enabled}, {@code petition.mail.from},
 * {@code petition.mail.address} (how the product is reached, for the link) and {@code spring.mail.*} for the server.
 */
@Component
@ConditionalOnProperty("petition.mail.enabled")
class SmtpMailOut implements MailOut {

    private final JavaMailSender sender;
    private final String from;
    private final String address;

    SmtpMailOut(
            JavaMailSender sender,
            @Value("${petition.mail.from}") String from,
            @Value("${petition.mail.address}") String address) {
        this.sender = sender;
        this.from = from;
        this.address = address.replaceAll("/+$", "");
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void send(Letter letter) {
        try {
            MimeMessage message = new Identified(letter.id() + "@" + from.substring(from.indexOf('@') + 1));
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.address());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            // nobody answers it, and no machine is to announce an absence
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException("the address of a letter cannot be read", unreadable);
        }
    }

    /** Keeps its identity when it is sent again. */
    private static final class Identified extends MimeMessage {

        private final String identity;

        private Identified(String identity) {
            super((jakarta.mail.Session) null);
            this.identity = identity;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identity + ">");
        }
    }
}
