package cn.petition.web.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.petition.workflow.notice.MailOut;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter over the wire, to a server that this test plays itself. */
class SmtpMailOutTest {

    private static final MailOut.Letter LETTER = new MailOut.Letter(
            UUID.fromString("018f0000-0000-7000-8000-000000000001"),
            "someone@office.example",
            "信访信息系统提醒：2026年3月16日",
            "今日到期 2 项。\n\n请登录查看：https://office.example/notices\n");

    @Test
    void a_letter_arrives_with_its_words_and_under_the_same_identity_each_time() throws Exception {
        try (var server = new PlayedMailServer(false)) {
            var mail = mail(server);

            mail.send(LETTER);
            mail.send(LETTER);

            assertThat(server.taken()).hasSize(2).allSatisfy(text -> assertThat(text)
                    .contains("To: someone@office.example")
                    .contains("Message-ID: <018f0000-0000-7000-8000-000000000001@office.example>")
                    .contains("Auto-Submitted: auto-generated"));
            assertThat(PlayedMailServer.body(server.taken().get(0)))
                    .isEqualToNormalizingNewlines("今日到期 2 项。\n\n请登录查看：https://office.example/notices\n");
        }
    }

    @Test
    void a_letter_that_the_server_refuses_is_not_taken_for_sent() throws Exception {
        try (var server = new PlayedMailServer(true)) {
            assertThatThrownBy(() -> mail(server).send(LETTER)).isInstanceOf(RuntimeException.class);
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void the_link_has_one_stroke_between_address_and_page() throws Exception {
        try (var server = new PlayedMailServer(false)) {
            assertThat(mail(server).address()).isEqualTo("https://office.example");
        }
    }

    private static SmtpMailOut mail(PlayedMailServer server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        return new SmtpMailOut(sender, "petition@office.example", "https://office.example/");
    }
}
