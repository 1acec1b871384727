package broadsheet.comments.watch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.section.Moderation;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Letters to those who are named or watch: once, only about what can be read, and no more as soon as that is said. */
class LettersTest {
    private static final String MARTA = "marta@example.org";
    private static final Duration DAY = Duration.ofDays(1);

    private static List<ReadersPost.Received> letters(Circle circle) {
        return new ReadersPost(circle.paper)
                .to(MARTA).stream()
                        .filter(letter -> !letter.text().contains("code"))
                        .toList();
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    @BothDatabases
    void who_is_named_is_told_when_the_comment_can_be_read_and_not_before(Trial trial) {
        try (var circle = new Circle(trial, Moderation.BEFORE);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA)) {
            CommentId said = circle.said("Ask @marta quay, she was there.");
            CommentId hidden = circle.said("And @Marta Quay again.");
            circle.said("mail me at bo@marta quay");
            circle.said("> @Marta Quay\nquoted");
            assertThat(letters(circle)).isEmpty();
            circle.paper.hide(hidden);
            circle.paper.approve(said);
            assertThat(letters(circle)).hasSize(1);
            ReadersPost.Received letter = letters(circle).getFirst();
            assertThat(letter.subject()).isEqualTo("Bo named you");
            assertThat(letter.text()).contains("she was there", "#comment-" + said);
            circle.paper.hide(said);
            circle.paper.approve(said);
            assertThat(letters(circle)).as("once").hasSize(1);
            assertThat(marta.post(path(letter.end()), Map.of("List-Unsubscribe", "One-Click"))
                            .statusCode())
                    .isEqualTo(200);
            circle.paper.approve(circle.said("Once more @Marta Quay"));
            assertThat(letters(circle)).as("muted").hasSize(1);
        }
    }

    @BothDatabases
    void no_more_than_five_are_named_and_nobody_by_whom_they_do_not_want_to_be(Trial trial) {
        try (var circle = new Circle(trial);
                var _ = Subscriber.of(circle.paper, "Marta Quay", MARTA);
                var stranger = Subscriber.of(circle.paper, "Nosy", "nosy@example.org")) {
            var nosy = circle.member("nosy@example.org");
            circle.paper.approve(circle.said("Nosy", nosy, "Hear me, @Marta Quay.", null));
            ReadersPost.Received letter = letters(circle).getFirst();
            String end = letter.text()
                    .lines()
                    .filter(line -> line.contains("/account/letters/end/"))
                    .findFirst()
                    .orElseThrow();
            assertThat(stranger.get(path(end)).body()).contains("when Nosy names you");
            assertThat(stranger.post(path(end), Map.of()).statusCode()).isEqualTo(200);
            circle.paper.approve(circle.said("Nosy", nosy, "Hear me again, @Marta Quay.", null));
            assertThat(letters(circle)).hasSize(1);
            assertThat(stranger.get(path(end).replace("/end/", "/end/1")).statusCode())
                    .isEqualTo(404);
        }
    }

    @BothDatabases
    void who_wants_to_know_at_once_gets_one_letter_for_one_comment(Trial trial) {
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA)) {
            marta.post("/account/letters", Map.of("digest", "once", "replies", "1"));
            CommentId own = circle.said("Marta Quay", circle.member(MARTA), "I was there.", null);
            circle.paper.approve(own);
            circle.said("Bo", null, "So was I, @Marta Quay.", own);
            circle.said("Something else.");
            assertThat(letters(circle))
                    .extracting(ReadersPost.Received::subject)
                    .containsExactlyInAnyOrder("Bo answered your comment", "New in “The bridge stays shut”");
        }
    }

    @BothDatabases
    void a_digest_comes_once_a_day_after_a_restart_too_and_only_when_there_is_something(Trial trial) {
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA)) {
            marta.post("/account/letters", Map.of("digest", "daily"));
            circle.said("Before.");
            assertThat(marta.post(circle.story.address() + "/comments/watch", Map.of())
                            .body())
                    .contains("You are watching");
            trial.clock().advance(DAY);
            assertThat(letters(circle)).as("nothing to say").isEmpty();
            circle.said("The ferry goes at six.");
            CommentId hidden = circle.said("Not fit to be read.");
            circle.paper.hide(hidden);
            assertThat(letters(circle)).as("not before the hour").isEmpty();
            trial.clock().advance(DAY);
            circle.paper.restart();
            circle.paper.open();
            assertThat(letters(circle)).hasSize(1);
            circle.paper.restart();
            circle.paper.open();
            trial.clock().advance(DAY);
            assertThat(letters(circle)).as("told already").hasSize(1);
            ReadersPost.Received letter = letters(circle).getFirst();
            assertThat(letter.text())
                    .contains("The bridge stays shut", "1 new", "Bo: The ferry goes at six.")
                    .doesNotContain("Not fit", "Before.");
            circle.said("Another day.");
            try (var program = new Subscriber(circle.paper)) {
                assertThat(program.post(path(letter.end()), Map.of("List-Unsubscribe", "One-Click"))
                                .statusCode())
                        .isEqualTo(200);
            }
            trial.clock().advance(DAY);
            assertThat(letters(circle)).as("no more of these").hasSize(1);
        }
    }

    @BothDatabases
    void a_weekly_digest_comes_on_monday_also_when_the_paper_was_shut_over_it(Trial trial) {
        var monday = java.time.LocalDate.of(2026, 11, 30);
        assertThat(new Round(monday.minusDays(1), false, 0)
                        .on(monday.minusDays(1))
                        .isWeekly())
                .isFalse();
        assertThat(new Round(monday, false, 0).on(monday).isWeekly()).isTrue();
        assertThat(new Round(monday.minusDays(1), false, 0)
                        .on(monday.plusDays(2))
                        .isWeekly())
                .isTrue();
        assertThat(Round.of(new Round(monday, true, 12).toString())).isEqualTo(new Round(monday, true, 12));
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA)) {
            marta.post("/account/letters", Map.of("digest", "weekly"));
            circle.watches(circle.member(MARTA), circle.talk);
            marta.post(circle.story.address() + "/comments/watch", Map.of());
            circle.said("Within the week.");
            for (int day = 0; day < 14; day++) {
                trial.clock().advance(DAY);
                circle.paper.runDue();
            }
            assertThat(letters(circle)).hasSize(1);
        }
    }
}
