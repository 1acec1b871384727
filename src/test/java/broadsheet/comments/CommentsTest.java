package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.db.Seen;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The front door of the conversations, their closing, their facts and what their pages cost. */
class CommentsTest {
    @BothDatabases
    void every_comment_is_streamed_with_its_state(Trial trial) {
        var talk = new Talk(trial);
        CommentId shown = talk.say("Old Pilot", "one", null);
        CommentId removed = talk.say("Marta", "two", null);
        talk.remove(removed);
        var comments = talk.comments;
        for (var story : List.of(Optional.<broadsheet.story.StoryId>empty(), Optional.of(talk.story.id()))) {
            var lines = new ArrayList<CommentLine>();
            trial.database().read(reading -> {
                comments.stream(reading, story, lines::add);
                return lines;
            });
            Instant now = trial.clock().instant();
            String address = talk.story.address();
            assertThat(lines)
                    .containsExactly(
                            new CommentLine(
                                    shown, address, address + "/comments", "Old Pilot", "one", CommentState.SHOWN, now),
                            new CommentLine(
                                    removed,
                                    address,
                                    address + "/comments",
                                    "Marta",
                                    "two",
                                    CommentState.REMOVED,
                                    now));
        }
        assertThat(trial.database().<List<CommentLine>>read(reading -> comments.latest(reading, talk.story.id(), 10)))
                .extracting(CommentLine::text)
                .containsExactly("one");
        assertThatThrownBy(() -> talk.approve(new CommentId(1))).hasMessage("There is no comment 1.");
    }

    @BothDatabases
    void a_conversation_closes_so_many_days_after_publication(Trial trial) {
        var talk = new Talk(trial);
        Story story = closingAfter(talk.story, 3);
        Instant closing = trial.clock().instant().plus(Duration.ofDays(3));
        Seen<Boolean> open =
                trial.database().look(reading -> Venue.below(reading, story).isOpen(reading));
        assertThat(open.answer()).isTrue();
        assertThat(open.until()).isEqualTo(closing);
        trial.clock().set(closing);
        var posted = trial.database()
                .write(writing ->
                        talk.post.run(writing, Venue.below(writing, story), Talk.posting("M", "late", null, "c")));
        assertThat(posted).isEqualTo(new Posted.Refused(Posted.Reason.CLOSED));
    }

    private static Story closingAfter(Story story, int days) {
        Section at = story.section();
        var section = new Section(
                at.id(),
                at.parent(),
                at.slug(),
                at.path(),
                at.name(),
                at.about(),
                at.position(),
                at.isInNavigation(),
                at.moderation(),
                days,
                at.isClosed());
        return new Story(
                story.id(),
                section,
                story.slug(),
                story.day(),
                story.kind(),
                story.state(),
                story.publishedAt(),
                story.changedAt(),
                story.dueAt(),
                story.comments(),
                story.copy());
    }

    @BothDatabases
    void a_page_knows_that_it_shows_the_conversation_also_when_it_is_empty(Trial trial) {
        var talk = new Talk(trial);
        Seen<Stretch> seen = trial.database()
                .look(reading -> StretchStore.after(reading, TalkId.of(talk.story.id()), Order.OLDEST, null));
        assertThat(seen.facts()).contains(ConversationStore.fact(TalkId.of(talk.story.id())));
    }

    @Test
    void pages_of_a_hundred_thousand_comments_are_walks_along_an_index() {
        try (var trial = Trial.on(Trial.Kind.SQLITE)) {
            for (String asked : List.of(
                    "listed = 1 AND path > 'a' ORDER BY path LIMIT 51",
                    "listed = 1 AND path >= 'a' ORDER BY path LIMIT 51",
                    "listed = 1 ORDER BY thread DESC, path LIMIT 51",
                    "listed = 1 AND thread = 'a' AND path > 'a' ORDER BY path LIMIT 51",
                    "listed = 1 AND thread < 'a' ORDER BY thread DESC, path LIMIT 51",
                    "state = 'shown' ORDER BY posted_at DESC, id DESC LIMIT 51")) {
                List<String> plan = trial.database()
                        .read(reading -> reading.list(
                                "EXPLAIN QUERY PLAN " + CommentStore.COLUMNS + " WHERE talk_id = 1 AND " + asked,
                                row -> row.text("detail")));
                assertThat(plan)
                        .as(asked)
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("SEARCH comments_comment USING INDEX")
                        .doesNotContain("TEMP B-TREE");
            }
        }
    }
}
