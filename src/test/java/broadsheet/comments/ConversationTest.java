package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Conversations as they are read: their order, their pages and their numbers. */
class ConversationTest {
    private static final CommentState[] VERDICTS = {CommentState.SHOWN, CommentState.HIDDEN, CommentState.REMOVED};

    @BothDatabases
    void answers_stand_under_what_they_answer_oldest_first(Trial trial) {
        var talk = new Talk(trial);
        CommentId one = talk.say("one");
        CommentId two = talk.say("two");
        CommentId underOne = talk.say("Marta", "under one", one);
        CommentId underTwo = talk.say("Marta", "under two", two);
        CommentId alsoUnderOne = talk.say("Sid", "also under one", one);
        assertThat(talk.walk(Order.OLDEST)).containsExactly(one, underOne, alsoUnderOne, two, underTwo);
        assertThat(talk.walk(Order.NEWEST)).containsExactly(two, underTwo, one, underOne, alsoUnderOne);
        List<Voice> voices = talk.page(Order.OLDEST, null).voices();
        assertThat(voices).hasSize(2);
        assertThat(voices.getFirst().answers()).hasSize(2);
    }

    @BothDatabases
    void a_thousand_answers_to_answers_are_three_deep_n18(Trial trial) {
        var talk = new Talk(trial);
        CommentId last = talk.say("1");
        for (int i = 2; i <= 1_000; i++) {
            last = talk.say("Echo", Integer.toString(i), last);
        }
        assertThat(talk.count()).isEqualTo(1_000);
        assertThat(talk.comment(last).place().depth()).isEqualTo(2);
        assertThat(talk.walk(Order.OLDEST)).hasSize(1_000).last().isEqualTo(last);
    }

    @BothDatabases
    void removing_a_comment_keeps_its_500_answers_n12(Trial trial) {
        var talk = new Talk(trial);
        CommentId parent = talk.say("Discuss.");
        for (int i = 0; i < 500; i++) {
            talk.say("Reader " + i, "answer " + i, parent);
        }
        talk.remove(parent);
        assertThat(talk.count()).isEqualTo(500).isEqualTo(talk.recount());
        Stretch first = talk.page(Order.OLDEST, null);
        assertThat(first.comments().getFirst().isShown()).isFalse();
        assertThat(first.comments().getFirst().isListed()).isTrue();
        assertThat(talk.walk(Order.OLDEST)).hasSize(501);
        talk.approve(parent);
        assertThat(talk.count()).isEqualTo(501);
    }

    @BothDatabases
    void a_removed_comment_without_answers_leaves_no_trace(Trial trial) {
        var talk = new Talk(trial);
        CommentId parent = talk.say("Discuss.");
        CommentId answer = talk.say("Marta", "No.", parent);
        talk.remove(parent);
        assertThat(talk.walk(Order.OLDEST)).containsExactly(parent, answer);
        talk.hide(answer);
        assertThat(talk.walk(Order.OLDEST)).isEmpty();
        assertThat(talk.count()).isZero();
    }

    @BothDatabases
    void the_same_verdict_twice_is_one(Trial trial) {
        var talk = new Talk(trial);
        CommentId id = talk.say("Discuss.");
        talk.hide(id);
        talk.hide(id);
        assertThat(talk.count()).isZero();
        talk.approve(id);
        talk.approve(id);
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void numbers_equal_a_recount_after_a_thousand_random_acts(Trial trial) {
        var talk = new Talk(trial);
        var random = new Random(2);
        var all = new ArrayList<CommentId>();
        for (int i = 0; i < 1_000; i++) {
            if (all.size() < 10 || random.nextInt(3) == 0) {
                CommentId answered =
                        all.isEmpty() || random.nextInt(3) == 0 ? null : all.get(random.nextInt(all.size()));
                boolean can = answered == null || talk.comment(answered).isShown();
                all.add(talk.say("Reader", "words " + i, can ? answered : null));
            } else {
                give(talk, VERDICTS[random.nextInt(VERDICTS.length)], all.get(random.nextInt(all.size())));
            }
        }
        assertThat(talk.count()).isEqualTo(talk.recount());
        List<Comment> stored = all.stream().map(talk::comment).toList();
        for (Comment comment : stored) {
            long below = stored.stream()
                    .filter(other -> other.isShown() && other.place().isBelow(comment.place()))
                    .count();
            assertThat((long) comment.shownBelow()).isEqualTo(below);
        }
        List<CommentId> listed = stored.stream()
                .filter(Comment::isListed)
                .sorted((a, b) -> a.place().path().compareTo(b.place().path()))
                .map(Comment::id)
                .toList();
        assertThat(talk.walk(Order.OLDEST)).isEqualTo(listed);
        assertThat(talk.walk(Order.NEWEST)).containsExactlyInAnyOrderElementsOf(listed);
    }

    private static void give(Talk talk, CommentState verdict, CommentId id) {
        switch (verdict) {
            case SHOWN -> talk.approve(id);
            case HIDDEN -> talk.hide(id);
            case REMOVED -> talk.remove(id);
            case PENDING, SPAM -> throw new AssertionError();
        }
    }

    @BothDatabases
    void each_page_begins_where_the_last_one_ended(Trial trial) {
        var talk = new Talk(trial);
        var random = new Random(3);
        var all = new ArrayList<CommentId>();
        for (int i = 0; i < 230; i++) {
            CommentId answered = all.isEmpty() || random.nextBoolean() ? null : all.get(random.nextInt(all.size()));
            all.add(talk.say("Reader", "words", answered));
        }
        assertThat(talk.page(Order.OLDEST, null).comments()).hasSize(StretchStore.MOST);
        assertThat(talk.walk(Order.OLDEST)).hasSize(230).doesNotHaveDuplicates();
        assertThat(talk.walk(Order.NEWEST)).hasSize(230).doesNotHaveDuplicates();
        for (CommentId id : all) {
            assertThat(trial.database()
                            .<Stretch>read(reading -> StretchStore.around(
                                    reading, CommentStore.find(reading, id).orElseThrow()))
                            .holds(id))
                    .isTrue();
        }
    }

    @BothDatabases
    void long_comments_make_shorter_pages(Trial trial) {
        var talk = new Talk(trial);
        for (int i = 0; i < 40; i++) {
            talk.say("\"".repeat(5_000));
        }
        assertThat(talk.page(Order.OLDEST, null).comments()).hasSizeBetween(1, 4);
        assertThat(talk.walk(Order.OLDEST)).hasSize(40);
    }

    @BothDatabases
    void a_comment_taken_in_keeps_its_date_and_place_and_comes_once(Trial trial) {
        var talk = new Talk(trial);
        CommentId now = talk.say("now");
        Instant then = trial.clock().instant().minus(Duration.ofDays(900));
        var foreign = new TakeIn.Foreign(
                talk.story.id(), null, Draft.cut("W", "then"), CommentState.SHOWN, then, "wordpress/1");
        TakeIn.Taken first = trial.database().write(writing -> new TakeIn(trial.ids()).run(writing, foreign));
        talk.remove(first.id());
        TakeIn.Taken second = trial.database().write(writing -> new TakeIn(trial.ids()).run(writing, foreign));
        assertThat(second).isEqualTo(new TakeIn.Taken(first.id(), false));
        assertThat(talk.comment(first.id()).state()).isEqualTo(CommentState.REMOVED);
        talk.approve(first.id());
        assertThat(talk.walk(Order.OLDEST)).containsExactly(first.id(), now);
        assertThat(talk.comment(first.id()).postedAt()).isEqualTo(then);
    }

    @BothDatabases
    void a_shown_answer_to_a_comment_that_waits_stands_under_a_placeholder(Trial trial) {
        var talk = new Talk(trial);
        Instant at = trial.clock().instant();
        CommentId waiting = trial.database()
                .write(writing -> new TakeIn(trial.ids())
                        .run(
                                writing,
                                new TakeIn.Foreign(
                                        talk.story.id(), null, Draft.cut("W", "hm"), CommentState.PENDING, at, "1")))
                .id();
        CommentId shown = trial.database()
                .write(writing -> new TakeIn(trial.ids())
                        .run(
                                writing,
                                new TakeIn.Foreign(
                                        talk.story.id(), waiting, Draft.cut("W", "ha"), CommentState.SHOWN, at, "2")))
                .id();
        assertThat(talk.walk(Order.OLDEST)).containsExactly(waiting, shown);
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void counts_are_read_for_any_number_of_stories_at_once(Trial trial) {
        var talk = new Talk(trial);
        talk.say("one");
        for (int size : List.of(1, 2, 3, 300)) {
            var ids = IntStream.range(0, size)
                    .mapToObj(i -> i == 0 ? TalkId.of(talk.story.id()) : new TalkId(i))
                    .toList();
            var counts = trial.database().read(reading -> ConversationStore.counts(reading, ids));
            assertThat(counts).hasSize(size).containsEntry(TalkId.of(talk.story.id()), 1);
        }
        Map<TalkId, Integer> none = trial.database().read(reading -> ConversationStore.counts(reading, List.of()));
        assertThat(none).isEmpty();
    }
}
