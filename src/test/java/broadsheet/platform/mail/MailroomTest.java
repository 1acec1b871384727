package broadsheet.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.jobs.Ledger;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

class MailroomTest {
    private static final Letter LETTER = new Letter("reader@example.com", "Welcome", "Good morning.\nRead on.");

    private static Post smtp(Trial trial, ScriptedSmtp server) {
        return new SmtpPost(
                new MailServer("127.0.0.1", server.port(), null, null, "paper@example.org", MailServer.Line.NONE),
                trial.clock());
    }

    private static void send(Trial trial, Mailroom mailroom) {
        trial.database().write(writing -> {
            mailroom.send(writing, LETTER);
            return true;
        });
    }

    private static List<String> rows(Trial trial) {
        return trial.database()
                .read(reading -> reading.list(
                        "SELECT state, payload FROM platform_job ORDER BY id",
                        row -> row.text("state") + ":" + row.text("payload")));
    }

    @BothDatabases
    void a_letter_is_handed_over_once_and_its_words_blanked(Trial trial) {
        try (var server = new ScriptedSmtp();
                var ledger = new Ledger(trial.database(), trial.ids())) {
            send(trial, new Mailroom(ledger, smtp(trial, server)));
            ledger.runDue();
            ledger.runDue();
            assertThat(server.taken()).singleElement().asString().contains("To: reader@example.com", "Good morning.");
            assertThat(rows(trial)).containsExactly("done:");
        }
    }

    @BothDatabases
    void a_letter_of_an_act_that_fails_is_never_sent(Trial trial) {
        try (var server = new ScriptedSmtp();
                var ledger = new Ledger(trial.database(), trial.ids())) {
            var mailroom = new Mailroom(ledger, smtp(trial, server));
            assertThatThrownBy(() -> trial.database().write(writing -> {
                        mailroom.send(writing, LETTER);
                        throw new IllegalStateException("spiked");
                    }))
                    .hasMessage("spiked");
            ledger.runDue();
            assertThat(server.commands()).isEmpty();
        }
    }

    @BothDatabases
    void a_letter_that_was_refused_for_now_is_handed_over_later(Trial trial) {
        try (var server = new ScriptedSmtp("451 come later");
                var ledger = new Ledger(trial.database(), trial.ids())) {
            send(trial, new Mailroom(ledger, smtp(trial, server)));
            ledger.runDue();
            assertThat(server.taken()).isEmpty();
            assertThat(rows(trial)).singleElement().asString().startsWith("waiting:{");
            trial.clock().advance(Duration.ofSeconds(1));
            ledger.runDue();
            assertThat(server.taken()).hasSize(1);
            assertThat(rows(trial)).containsExactly("done:");
        }
    }

    @BothDatabases
    void a_letter_of_unknown_fate_is_sent_once_more_under_the_same_message_id_and_no_more(Trial trial) {
        try (var server = new ScriptedSmtp("250 yes", "450 busy");
                var ledger = new Ledger(trial.database(), trial.ids())) {
            server.dropAfterLetters(5);
            send(trial, new Mailroom(ledger, smtp(trial, server)));
            for (int hour = 0; hour < 5; hour++) {
                ledger.runDue();
                trial.clock().advance(Duration.ofHours(1));
            }
            assertThat(server.taken()).hasSize(2);
            assertThat(server.taken().stream().map(MailroomTest::messageId))
                    .containsOnly(messageId(server.taken().getFirst()));
            assertThat(rows(trial)).singleElement().asString().startsWith("failed:");
        }
    }

    @BothDatabases
    void a_letter_of_unknown_fate_that_is_taken_the_second_time_is_done(Trial trial) {
        try (var server = new ScriptedSmtp();
                var ledger = new Ledger(trial.database(), trial.ids())) {
            server.dropAfterLetters(1);
            send(trial, new Mailroom(ledger, smtp(trial, server)));
            ledger.runDue();
            trial.clock().advance(Duration.ofSeconds(1));
            ledger.runDue();
            assertThat(server.taken()).hasSize(2);
            assertThat(rows(trial)).containsExactly("done:");
        }
    }

    private static String messageId(String letter) {
        return letter.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }

    @BothDatabases
    void a_letter_written_before_the_paper_was_killed_is_handed_over_after_its_start(Trial trial) {
        try (var server = new ScriptedSmtp()) {
            send(trial, new Mailroom(new Ledger(trial.database(), trial.ids()), smtp(trial, server)));
            assertThat(server.commands()).isEmpty();
            try (var ledger = new Ledger(trial.reopen(), trial.ids())) {
                new Mailroom(ledger, smtp(trial, server));
                ledger.runDue();
            }
            assertThat(server.taken()).hasSize(1);
        }
    }

    @BothDatabases
    void a_letter_that_nobody_takes_is_blanked_after_six_hours(Trial trial) {
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            send(trial, new Mailroom(ledger, (_, _) -> {
                throw new NotHandedOver("nobody there");
            }));
            ledger.runDue();
            trial.clock().advance(Duration.ofHours(6));
            ledger.runDue();
            assertThat(rows(trial)).containsExactly("expired:");
        }
    }

    @BothDatabases
    void without_a_mail_server_letters_lie_in_a_folder_whole_and_once(Trial trial) throws IOException {
        Path folder = trial.folder().resolve("mails");
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            var post = new FolderPost(folder, "paper@example.org", trial.clock());
            send(trial, new Mailroom(ledger, post));
            ledger.runDue();
            post.handOver(7, LETTER);
            post.handOver(7, LETTER);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> letters = files.toList();
            assertThat(letters)
                    .hasSize(2)
                    .allSatisfy(
                            file -> assertThat(file.getFileName().toString()).endsWith(".eml"));
            assertThat(Files.readString(folder.resolve("7.eml")))
                    .contains(
                            "To: reader@example.com\r\n",
                            "Subject: Welcome\r\n",
                            "Message-ID: <7.letter@example.org>\r\n");
        }
    }
}
