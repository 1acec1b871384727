package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Act;
import broadsheet.section.Moderation;
import broadsheet.story.Cursor;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What moderators do with topics, and that every number is what a recount gives. */
class TopicActsTest {
    private static final long TOWN = 7;
    private static final long TALK = 8;

    /** A story's conversation and topics of their own. */
    private static final class Forum {
        private final Trial trial;
        private final Talk talk;
        private final StartTopic start;
        private int number;

        Forum(Trial trial) {
            this.trial = trial;
            this.talk = new Talk(trial);
            this.start = new StartTopic(trial.ids(), talk.post, gate(trial), talk.moderation.opinions());
        }

        private static Gate gate(Trial trial) {
            var secrets = new Secrets(trial.database());
            var challenges = new Challenges(secrets, trial.clock(), 100);
            return new Gate(challenges, new Limits(trial.clock(), false), new Tokens(secrets), 10, 60);
        }

        <T> T write(Act<T> act) {
            trial.clock().advance(Duration.ofMillis(7));
            return trial.database().write(act);
        }

        void perform(java.util.function.Consumer<broadsheet.platform.db.Writing> act) {
            trial.clock().advance(Duration.ofMillis(7));
            trial.database().perform(act);
        }

        TalkId start(String title, long board) {
            var outcome = write(writing -> start.run(
                    writing,
                    board,
                    Moderation.AFTER,
                    title,
                    Talk.posting("Marta", "I begin.", null, "topic-" + ++number)));
            return ((StartTopic.Outcome.Started) outcome).talk();
        }

        CommentId say(TalkId in, String words, @Nullable CommentId answers) {
            return Talk.taken(write(writing -> talk.post.run(
                    writing,
                    in.equals(TalkId.of(talk.story.id()))
                            ? Venue.below(writing, talk.story)
                            : Venue.ofTopic(topic(in), List.of(), true),
                    Talk.posting("Bo", words, answers, "c-" + ++number))));
        }

        Conversation topic(TalkId id) {
            return trial.database()
                    .read(reading -> ConversationStore.find(reading, id).orElseThrow());
        }

        List<Comment> all(TalkId id) {
            var all = new ArrayList<Comment>();
            trial.database().read(reading -> {
                TalkStore.all(reading, id, all::add);
                return id;
            });
            return all;
        }

        CommentId first(TalkId id) {
            return all(id).getFirst().id();
        }

        List<TalkId> listed(long board) {
            return trial.database()
                    .read(reading -> ConversationStore.listed(reading, board, Cursor.START, 100).stream()
                            .map(Conversation::id)
                            .toList());
        }

        Tally tally(long board) {
            return trial.database().read(reading -> Topics.tally(reading, board));
        }
    }

    @BothDatabases
    void a_topic_is_in_its_list_when_its_first_comment_can_be_read(Trial trial) {
        var forum = new Forum(trial);
        TalkId bridge = forum.start("The bridge at night", TOWN);
        assertThat(forum.listed(TOWN)).containsExactly(bridge);
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(1, 1));
        forum.talk.hide(forum.first(bridge));
        assertThat(forum.listed(TOWN)).isEmpty();
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(0, 0));
        forum.talk.approve(forum.first(bridge));
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(1, 1));
    }

    @BothDatabases
    void the_same_form_sent_twice_is_one_topic(Trial trial) {
        var forum = new Forum(trial);
        var posting = Talk.posting("Marta", "I begin.", null, "same");
        var first = forum.write(writing -> forum.start.run(writing, TOWN, Moderation.AFTER, "The ferry home", posting));
        var second =
                forum.write(writing -> forum.start.run(writing, TOWN, Moderation.AFTER, "The ferry home", posting));
        assertThat(((StartTopic.Outcome.Started) second).talk()).isEqualTo(((StartTopic.Outcome.Started) first).talk());
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(1, 1));
    }

    @BothDatabases
    void what_is_split_off_takes_its_answers_along_and_stands_at_the_top(Trial trial) {
        var forum = new Forum(trial);
        TalkId from = forum.start("The bridge at night", TOWN);
        CommentId top = forum.say(from, "aside", forum.first(from));
        CommentId deep = forum.say(from, "to the aside", top);
        CommentId deeper = forum.say(from, "to that", deep);
        CommentId deepest = forum.say(from, "and to that", deeper);
        TalkId made = forum.write(writing ->
                new SplitTopic(trial.ids()).run(writing, deep, "An aside of its own", Moderation.AFTER, TALK));
        assertThat(forum.all(made)).extracting(Comment::id).containsExactly(deep, deeper, deepest);
        assertThat(forum.talk.comment(deep).answers()).isNull();
        assertThat(forum.talk.comment(deepest).place().depth()).isEqualTo(2);
        assertThat(forum.talk.comment(top).shownBelow()).isZero();
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(1, 2));
        assertThat(forum.tally(TALK)).isEqualTo(new Tally(1, 3));
        CommentId opening = forum.first(from);
        assertThatThrownBy(() -> forum.perform(writing -> new SplitTopic(trial.ids()).run(writing, opening, made)))
                .hasMessageContaining("begins with this comment");
    }

    @BothDatabases
    void a_merged_topic_leads_to_where_it_went_and_so_do_those_that_led_to_it(Trial trial) {
        var forum = new Forum(trial);
        TalkId one = forum.start("The bridge at night", TOWN);
        TalkId two = forum.start("The bridge by night", TOWN);
        TalkId story = TalkId.of(forum.talk.story.id());
        CommentId below = forum.say(story, "below the story", null);
        forum.perform(writing -> new MergeTopic().run(writing, one, two));
        forum.perform(writing -> new MergeTopic().run(writing, two, story));
        assertThat(forum.topic(one).movedTo()).isEqualTo(story);
        assertThat(forum.topic(two).movedTo()).isEqualTo(story);
        assertThat(forum.topic(story).readable()).isEqualTo(3);
        assertThat(forum.all(story)).hasSize(3).extracting(Comment::id).contains(below);
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(0, 0));
        assertThatThrownBy(() -> forum.perform(writing -> new PinTopic().run(writing, one, true)))
                .hasMessageContaining("merged");
        assertThatThrownBy(() -> forum.perform(writing -> new UnmergeTopic().run(writing, one)))
                .hasMessageContaining("was merged itself");
        CommentId late = forum.say(
                story,
                "and then",
                forum.all(story).stream()
                        .map(Comment::id)
                        .filter(id -> !id.equals(below))
                        .findFirst()
                        .orElseThrow());
        forum.perform(writing -> new UnmergeTopic().run(writing, two));
        assertThat(forum.topic(two).movedTo()).isNull();
        assertThat(forum.topic(one).movedTo()).isEqualTo(two);
        assertThat(forum.all(story)).extracting(Comment::id).containsExactly(below);
        assertThat(forum.topic(two).readable()).isEqualTo(3);
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(1, 3));
        forum.perform(writing -> new UnmergeTopic().run(writing, one));
        assertThat(forum.topic(one).readable() + forum.topic(two).readable()).isEqualTo(3);
        assertThat(forum.all(one).size() + forum.all(two).size()).isEqualTo(3);
        assertThat(forum.talk.comment(late).talk()).isIn(one, two);
        assertThat(forum.tally(TOWN)).isEqualTo(new Tally(2, 3));
        assertThatThrownBy(() -> forum.perform(writing -> new UnmergeTopic().run(writing, one)))
                .hasMessageContaining("was not merged");
    }

    @BothDatabases
    void a_storys_conversation_can_be_locked_but_neither_moved_nor_merged_away(Trial trial) {
        var forum = new Forum(trial);
        TalkId story = TalkId.of(forum.talk.story.id());
        TalkId one = forum.start("The bridge at night", TOWN);
        forum.perform(writing -> new LockTopic().run(writing, forum.talk.story.id(), true));
        assertThat(forum.topic(story).isLocked()).isTrue();
        assertThat(forum.talk.post(Talk.posting("Bo", "late", null, "late")))
                .isEqualTo(new Posted.Refused(Posted.Reason.CLOSED));
        assertThatThrownBy(() -> forum.perform(writing -> new MergeTopic().run(writing, story, one)))
                .hasMessageContaining("belongs to its story");
        assertThatThrownBy(() -> forum.perform(writing -> new MoveTopic().run(writing, story, TALK, Moderation.AFTER)))
                .hasMessageContaining("belongs to its story");
    }

    @BothDatabases
    void pinned_and_renamed_topics_are_where_and_what_moderators_say(Trial trial) {
        var forum = new Forum(trial);
        TalkId one = forum.start("The bridge at night", TOWN);
        TalkId two = forum.start("The ferry home", TOWN);
        forum.perform(writing -> new PinTopic().run(writing, one, true));
        forum.perform(writing -> new RenameTopic().run(writing, two, "  The ferry\nback home "));
        assertThat(forum.listed(TOWN)).containsExactly(two);
        List<Conversation> pinned = trial.database().read(reading -> Topics.pinned(reading, TOWN));
        assertThat(pinned).extracting(Conversation::id).containsExactly(one);
        assertThat(forum.topic(two).title()).isEqualTo("The ferry back home");
        List<Conversation> latest = trial.database().read(reading -> Topics.latest(reading, TOWN, 3));
        assertThat(latest).extracting(Conversation::id).containsExactly(two, one);
        assertThatThrownBy(() -> forum.perform(writing -> new RenameTopic().run(writing, two, "Hm")))
                .hasMessageContaining("5 to 120");
    }

    @BothDatabases
    void numbers_equal_a_recount_after_a_thousand_random_acts_among_topics(Trial trial) {
        var forum = new Forum(trial);
        var random = new Random(4);
        TalkId story = TalkId.of(forum.talk.story.id());
        var talks = new ArrayList<TalkId>(List.of(story));
        var comments = new ArrayList<CommentId>();
        comments.add(forum.say(story, "first", null));
        for (int i = 0; i < 1_000; i++) {
            try {
                act(forum, random, talks, comments);
            } catch (IllegalArgumentException | IllegalStateException refused) {
                assertThat(refused.getMessage()).isNotBlank(); // what the rules refuse changes nothing
            }
        }
        recount(forum, talks);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static void act(Forum forum, Random random, List<TalkId> talks, List<CommentId> comments) {
        Trial trial = forum.trial;
        CommentId comment = one(random, comments);
        TalkId talk = one(random, talks);
        switch (random.nextInt(15)) {
            case 0 -> forum.talk.approve(comment);
            case 1 -> forum.talk.hide(comment);
            case 2 -> forum.talk.remove(comment);
            case 3 -> {
                TalkId made = forum.start("Topic number " + talks.size(), random.nextBoolean() ? TOWN : TALK);
                talks.add(made);
                comments.add(forum.first(made));
            }
            case 4 -> forum.perform(writing -> new MergeTopic().run(writing, talk, one(random, talks)));
            case 5 ->
                forum.perform(writing ->
                        new MoveTopic().run(writing, talk, random.nextBoolean() ? TOWN : TALK, Moderation.AFTER));
            case 6 -> forum.perform(writing -> new SplitTopic(trial.ids()).run(writing, comment, talk));
            case 7 ->
                talks.add(forum.write(writing -> new SplitTopic(trial.ids())
                        .run(writing, comment, "Split number " + talks.size(), Moderation.AFTER, TALK)));
            case 14 -> forum.perform(writing -> new UnmergeTopic().run(writing, talk));
            case 8 -> forum.perform(writing -> new PinTopic().run(writing, talk, random.nextBoolean()));
            default -> {
                Comment answered = forum.talk.comment(comment);
                boolean alone = !answered.isShown() || random.nextInt(4) == 0;
                if (forum.topic(answered.talk()).movedTo() == null) {
                    comments.add(forum.say(answered.talk(), "words", alone ? null : comment));
                }
            }
        }
    }

    private static void recount(Forum forum, List<TalkId> talks) {
        Map<Long, Tally> boards = new TreeMap<>();
        for (TalkId talk : talks) {
            List<Comment> all = forum.all(talk);
            List<Comment> shown = all.stream().filter(Comment::isShown).toList();
            Conversation topic = forum.topic(talk);
            assertThat(topic.readable()).isEqualTo(shown.size());
            assertThat(topic.lastAt())
                    .isEqualTo(shown.stream()
                            .map(Comment::postedAt)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
            Map<CommentId, Comment> byId = new TreeMap<>(Comparator.comparingLong(CommentId::value));
            all.forEach(comment -> byId.put(comment.id(), comment));
            for (Comment comment : all) {
                long below = shown.stream()
                        .filter(other -> other.place().isBelow(comment.place()))
                        .count();
                assertThat((long) comment.shownBelow()).isEqualTo(below);
                CommentId answers = comment.answers();
                Comment answered = answers == null ? null : byId.get(answers);
                assertThat(answered == null).isEqualTo(answers == null);
                assertThat(comment.place())
                        .isEqualTo(
                                Place.of(answered == null ? null : answered.place(), comment.postedAt(), comment.id()));
            }
            List<CommentId> listed = all.stream()
                    .filter(Comment::isListed)
                    .sorted(Comparator.comparing(comment -> comment.place().path()))
                    .map(Comment::id)
                    .toList();
            assertThat(walk(forum, talk)).isEqualTo(listed);
            if (topic.isListed()) {
                boards.merge(
                        topic.board(),
                        new Tally(1, shown.size()),
                        (a, b) -> new Tally(a.topics() + b.topics(), a.comments() + b.comments()));
            }
        }
        assertThat(forum.tally(TOWN)).isEqualTo(boards.getOrDefault(TOWN, Tally.NONE));
        assertThat(forum.tally(TALK)).isEqualTo(boards.getOrDefault(TALK, Tally.NONE));
    }

    private static List<CommentId> walk(Forum forum, TalkId talk) {
        var all = new ArrayList<CommentId>();
        CommentId after = null;
        do {
            CommentId behind = after;
            Stretch page = forum.trial
                    .database()
                    .read(reading -> StretchStore.after(
                            reading,
                            talk,
                            Order.OLDEST,
                            behind == null
                                    ? null
                                    : CommentStore.find(reading, behind).orElseThrow()));
            page.comments().forEach(comment -> all.add(comment.id()));
            after = page.next();
        } while (after != null);
        return all;
    }
}
