package broadsheet.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.RunningPaper;
import broadsheet.platform.text.Body;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.testing.Trial;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Letters as the friend's mail server takes them. */
class LetterToFriendTest {
    private static final long PATIENCE_MS = 10_000;
    private static final Instant MORNING = Instant.parse("2026-11-25T07:30:00Z");

    private static Map<String, String> settings(GreenMail server) {
        return Map.of(
                "mail.host", "127.0.0.1",
                "mail.port", Integer.toString(server.getSmtp().getPort()),
                "mail.tls", "none",
                "mail.from", "paper@example.org",
                "mail.per-recipient", "100");
    }

    private static void send(RunningPaper paper, Story story, String from, String note) {
        String form = story.address() + "/email";
        assertThat(paper.post(
                                form,
                                Map.of(
                                        "to",
                                        "marta@example.com",
                                        "from",
                                        from,
                                        "note",
                                        note,
                                        "altcha",
                                        paper.altcha(form + "/challenge")))
                        .statusCode())
                .isEqualTo(303);
    }

    /** The next letter; there must be no other. */
    private static MimeMessage taken(GreenMail server) {
        assertThat(server.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        MimeMessage[] all = server.getReceivedMessages();
        assertThat(all).hasSize(1);
        return all[0];
    }

    @Test
    void a_friend_gets_title_link_and_note_in_plain_text() throws IOException, MessagingException {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = new RunningPaper(trial, settings(server))) {
            paper.named("The Harrow Courier", "en", "Europe/Oslo");
            Story story = paper.story("nation", Copy.of("<b>Budget</b> & “taxes” pass", Body.EMPTY), MORNING);
            send(paper, story, "Old Pilot", "Read this.\n.\nIt is about <i>us</i>.");
            MimeMessage letter = taken(server);
            assertThat(letter.getAllRecipients()).singleElement().hasToString("marta@example.com");
            assertThat(letter.getFrom()).singleElement().hasToString("paper@example.org");
            assertThat(letter.getReplyTo()).singleElement().hasToString("paper@example.org");
            assertThat(letter.getContentType()).startsWith("text/plain");
            assertThat(letter.getSubject()).isEqualTo("Old Pilot sends you a story: <b>Budget</b> & “taxes” pass");
            assertThat(letter.getContent().toString().replace("\r\n", "\n"))
                    .contains(
                            "<b>Budget</b> & “taxes” pass\n" + paper.origin() + story.address() + "\n",
                            "Old Pilot writes:\n\nRead this.\n.\nIt is about <i>us</i>.\n",
                            "Somebody entered your address on the pages of The Harrow Courier");
            assertThat(Collections.list(letter.getAllHeaderLines()))
                    .noneMatch(header -> header.contains("127.0.0.1") && !header.startsWith("Received"));
        } finally {
            server.stop();
        }
    }

    @Test
    void nothing_that_is_typed_becomes_a_header_or_another_letter() throws MessagingException, IOException {
        var server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = new RunningPaper(trial, settings(server))) {
            Story story = paper.story("nation", "Budget passes", MORNING);
            for (String hostile : List.of(
                    "A\r\nBcc: eve@example.net\r\nX: y",
                    "A\nBcc: eve@example.net",
                    "A\rBcc: eve@example.net",
                    "A\u2028Bcc: eve@example.net",
                    "A =?UTF-8?B?DQpCY2M6IGV2ZUBleGFtcGxlLm5ldA==?=")) {
                send(paper, story, hostile, hostile + "\r\n.\r\nMAIL FROM:<eve@example.net>\r\n" + "x".repeat(300));
                MimeMessage letter = taken(server);
                assertThat(letter.getAllRecipients())
                        .as(hostile)
                        .singleElement()
                        .hasToString("marta@example.com");
                assertThat(letter.getRecipients(RecipientType.BCC)).isNull();
                assertThat(letter.getHeader("X")).isNull();
                assertThat(letter.getFrom()).singleElement().hasToString("paper@example.org");
                assertThat(letter.getContent().toString()).contains("MAIL FROM:<eve@example.net>");
                server.purgeEmailFromAllMailboxes();
            }
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new AssertionError(e);
        } finally {
            server.stop();
        }
    }
}
