package broadsheet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.jobs.Hopeless;
import broadsheet.testing.PaperClock;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpPostTest {
    private static final String FROM = "paper@example.org";
    private final PaperClock clock = new PaperClock();
    private final GreenMail sink =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});

    @BeforeEach
    void open() {
        sink.start();
    }

    @AfterEach
    void close() {
        sink.stop();
    }

    private SmtpPost post(int port, MailServer.Line line) {
        return new SmtpPost(new MailServer("127.0.0.1", port, null, null, FROM, line), clock);
    }

    private SmtpPost post() {
        return post(sink.getSmtp().getPort(), MailServer.Line.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A reader's name\r\nBcc: thief@example.com",
                "A name\nTo: thief@example.com\n\nAnother text",
                "A name\rCc: thief@example.com",
                "A name\u2028Bcc: thief@example.com",
                "=?utf-8?Q?A_name=0D=0ABcc:_thief@example.com?=",
                "<thief@example.com>, \"Ann\" <thief2@example.com>",
                "بريد قديم — 旧报纸 — \uD83D\uDCF0",
                "\u202Eevil\u202C and half a character \uD83D",
                "A headline that is long enough to be folded by a mail program that counts characters, and then some",
            })
    void whatever_the_subject_one_letter_reaches_its_one_recipient_m01(String subject) throws Exception {
        var letter = new Letter("reader@example.com", subject, subject);
        post().handOver(1, letter);
        MimeMessage[] received = sink.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(addresses(received[0])).containsExactly("reader@example.com");
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getHeader("Cc")).isNull();
        assertThat(received[0].getHeader("To")).containsExactly("reader@example.com");
        assertThat(received[0].getHeader("From")).containsExactly(FROM);
        assertThat(received[0].getHeader("Subject")).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo(letter.subject());
        assertThat(sink.getUserManager().listUser()).hasSize(1);
    }

    private static List<String> addresses(Message message) throws MessagingException {
        return Arrays.stream(message.getAllRecipients()).map(Object::toString).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".\nRCPT TO:<thief@example.com>",
                "one\n.\ntwo",
                "one\r.\rtwo",
                "one\r\n.\r\nMAIL FROM:<thief@example.com>\r\nDATA",
                "..\n...\nFrom here on",
            })
    void a_text_cannot_end_itself_m03(String text) throws Exception {
        var letter = new Letter("reader@example.com", "News", text);
        post().handOver(1, letter);
        MimeMessage[] received = sink.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(textOf(received[0])).isEqualTo(letter.text());
    }

    @Test
    void long_lines_and_all_scripts_arrive_whole_on_short_ascii_lines_m03() throws Exception {
        var letter = new Letter("reader@example.com", "News", "x".repeat(3_000) + "\n旧报纸 بريد é 😀\nend");
        post().handOver(1, letter);
        MimeMessage received = sink.getReceivedMessages()[0];
        assertThat(textOf(received)).isEqualTo(letter.text());
        assertThat(GreenMailUtil.getWholeMessage(received).split("\r\n"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(200).matches("\\p{ASCII}*"));
    }

    private static String textOf(MimeMessage message) throws MessagingException, IOException {
        return message.getContent().toString().replace("\r\n", "\n").stripTrailing();
    }

    @Test
    void the_same_letter_carries_the_same_message_id_each_time() throws MessagingException {
        var letter = new Letter("reader@example.com", "News", "Text");
        post().handOver(42, letter);
        post().handOver(42, letter);
        post().handOver(43, letter);
        assertThat(sink.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<42.letter@example.org>", "<42.letter@example.org>", "<43.letter@example.org>");
        assertThat(sink.getReceivedMessages()[0].getSentDate()).isEqualTo(clock.instant());
    }

    @Test
    void a_server_without_encryption_is_given_nothing_when_encryption_is_asked_for() {
        try (var server = new ScriptedSmtp()) {
            assertThatThrownBy(() -> post(server.port(), MailServer.Line.STARTTLS)
                            .handOver(1, new Letter("reader@example.com", "News", "Text")))
                    .isInstanceOf(NotHandedOver.class);
            assertThat(server.commands()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("RCPT"));
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_is_given_nothing() {
        assertThatThrownBy(() -> post(sink.getSmtps().getPort(), MailServer.Line.IMPLICIT)
                        .handOver(1, new Letter("reader@example.com", "News", "Text")))
                .isInstanceOf(NotHandedOver.class);
        assertThat(sink.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_server_that_wants_a_sign_in_gets_it_and_a_wrong_word_is_told_without_the_word() throws Exception {
        sink.setUser(FROM, "paper", "right-word");
        var letter = new Letter("reader@example.com", "News", "Text");
        int port = sink.getSmtp().getPort();
        var right = new MailServer("127.0.0.1", port, "paper", "right-word", FROM, MailServer.Line.NONE);
        new SmtpPost(right, clock).handOver(1, letter);
        assertThat(sink.getReceivedMessages()).hasSize(1);
        var wrong = new MailServer("127.0.0.1", port, "paper", "wrong-word", FROM, MailServer.Line.NONE);
        assertThatThrownBy(() -> new SmtpPost(wrong, clock).handOver(2, letter))
                .isInstanceOf(NotHandedOver.class)
                .hasNoCause()
                .message()
                .doesNotContain("wrong-word");
        assertThat(sink.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_temporary_refusal_may_be_tried_again_and_a_final_one_not() {
        var letter = new Letter("reader@example.com", "News", "Text");
        try (var server = new ScriptedSmtp("451 <reader@example.com> come later", "550 <reader@example.com> nobody")) {
            SmtpPost post = post(server.port(), MailServer.Line.NONE);
            assertThatThrownBy(() -> post.handOver(1, letter))
                    .isInstanceOf(NotHandedOver.class)
                    .hasNoCause()
                    .hasMessage("The mail server answered 451.");
            assertThatThrownBy(() -> post.handOver(1, letter))
                    .isInstanceOf(Hopeless.class)
                    .hasNoCause()
                    .hasMessage("The mail server refused the letter for good with 550.");
            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void nobody_at_the_door_may_be_tried_again() {
        int port;
        try (var server = new ScriptedSmtp()) {
            port = server.port();
        }
        assertThatThrownBy(() ->
                        post(port, MailServer.Line.NONE).handOver(1, new Letter("reader@example.com", "News", "Text")))
                .isInstanceOf(NotHandedOver.class)
                .hasNoCause();
    }

    @Test
    void the_line_is_encrypted_as_is_usual_on_the_port() {
        assertThat(MailServer.Line.usualOn(465)).isEqualTo(MailServer.Line.IMPLICIT);
        assertThat(MailServer.Line.usualOn(587)).isEqualTo(MailServer.Line.STARTTLS);
    }

    @Test
    void a_mail_server_shows_no_secret() {
        assertThat(new MailServer("mail.example.org", 587, "paper", "hunter2", FROM, MailServer.Line.STARTTLS))
                .hasToString("mail.example.org:587");
    }
}
