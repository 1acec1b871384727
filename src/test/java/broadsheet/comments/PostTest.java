package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.Posted.Reason;
import broadsheet.comments.Posted.Refused;
import broadsheet.comments.Posted.Taken;
import broadsheet.members.MemberId;
import broadsheet.section.Moderation;
import broadsheet.story.CommentsMode;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Comments as they come in. */
class PostTest {
    @BothDatabases
    void a_comment_appears_at_once_where_moderators_read_afterwards(Trial trial) {
        var talk = new Talk(trial);
        CommentId id = talk.say("It is a very good pylon.");
        assertThat(talk.comment(id).state()).isEqualTo(CommentState.SHOWN);
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void a_comment_waits_where_moderators_read_before(Trial trial) {
        var talk = new Talk(trial, Moderation.BEFORE);
        CommentId id = talk.say("It is a very good pylon.");
        assertThat(talk.comment(id).state()).isEqualTo(CommentState.PENDING);
        assertThat(talk.count()).isZero();
        talk.approve(id);
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void where_newcomers_are_read_first_a_guest_and_a_new_member_wait_and_who_is_known_does_not(Trial trial) {
        var talk = new Talk(trial, Moderation.NEWCOMERS);
        assertThat(talk.comment(talk.say("It is a very good pylon.")).state()).isEqualTo(CommentState.PENDING);
        var member = new MemberId(7);
        trial.database().perform(writing -> talk.moderation.judge().trust(writing, member.value(), false));
        CommentId first = Talk.taken(talk.post(by(member, "I painted it myself.", "first")));
        assertThat(talk.comment(first).state()).isEqualTo(CommentState.PENDING);
        trial.database().perform(writing -> talk.moderation.judge().trust(writing, member.value(), true));
        CommentId second = Talk.taken(talk.post(by(member, "In green, as it should be.", "second")));
        assertThat(talk.comment(second).state()).isEqualTo(CommentState.SHOWN);
    }

    private static Posting by(MemberId member, String words, String form) {
        return new Posting(Draft.typed("Marta", words), null, form, member, Manner.plain(true), _ -> null);
    }

    @BothDatabases
    void an_unanswered_challenge_holds_a_comment_everywhere(Trial trial) {
        var talk = new Talk(trial);
        var posting = new Posting(Draft.typed("Marta", "And the school?"), null, "c", false, _ -> null);
        assertThat(talk.comment(Talk.taken(talk.post(posting))).state()).isEqualTo(CommentState.PENDING);
    }

    @BothDatabases
    void the_same_form_sent_twice_is_one_comment(Trial trial) {
        var talk = new Talk(trial);
        var posting = Talk.posting("Marta", "And the school?", null, "c");
        CommentId id = Talk.taken(talk.post(posting));
        assertThat(talk.post(posting)).isEqualTo(new Taken(id, true));
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void the_same_challenge_with_other_words_is_refused(Trial trial) {
        var talk = new Talk(trial);
        talk.post(Talk.posting("Marta", "And the school?", null, "c"));
        assertThat(talk.post(Talk.posting("Marta", "And the boat?", null, "c")))
                .isEqualTo(new Refused(Reason.OTHER_WORDS));
        assertThat(talk.post(Talk.posting("Martha", "And the school?", null, "c")))
                .isEqualTo(new Refused(Reason.OTHER_WORDS));
        assertThat(talk.recount()).isEqualTo(1);
    }

    @BothDatabases
    void what_was_answered_is_forgotten_after_a_day(Trial trial) {
        var talk = new Talk(trial);
        var posting = Talk.posting("Marta", "And the school?", null, "c");
        CommentId first = Talk.taken(talk.post(posting));
        trial.clock().advance(Duration.ofHours(23));
        assertThat(talk.post(posting)).isEqualTo(new Taken(first, true));
        trial.clock().advance(Duration.ofHours(2));
        assertThat(Talk.taken(talk.post(posting))).isNotEqualTo(first);
    }

    @BothDatabases
    void fifty_at_once_with_one_challenge_make_one_comment(Trial trial) throws Exception {
        var talk = new Talk(trial);
        var posting = Talk.posting("Marta", "And the school?", null, "c");
        var ids = new HashSet<CommentId>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Posted>> sent = IntStream.range(0, 50)
                    .<Callable<Posted>>mapToObj(_ -> () -> talk.post(posting))
                    .toList();
            for (Future<Posted> posted : threads.invokeAll(sent)) {
                ids.add(Talk.taken(posted.get()));
            }
        }
        assertThat(ids).hasSize(1);
        assertThat(talk.recount()).isEqualTo(1);
        assertThat(talk.count()).isEqualTo(1);
    }

    @BothDatabases
    void a_spent_challenge_brings_nothing(Trial trial) {
        var talk = new Talk(trial);
        var posting = new Posting(Draft.typed("Marta", "And the school?"), null, "c", true, _ -> Reason.SPENT);
        assertThat(talk.post(posting)).isEqualTo(new Refused(Reason.SPENT));
        assertThat(talk.recount()).isZero();
    }

    @BothDatabases
    void nothing_is_taken_after_the_conversation_has_closed(Trial trial) {
        var talk = new Talk(trial);
        trial.database().write(writing -> {
            talk.stories.acts().arrange().comments(writing, talk.story.id(), CommentsMode.CLOSED);
            return talk;
        });
        var closed = trial.database()
                .read(reading ->
                        talk.stories.stories().find(reading, talk.story.id()).orElseThrow());
        var posted = trial.database()
                .write(writing -> talk.post.run(
                        writing, Venue.below(writing, closed), Talk.posting("Marta", "Still here?", null, "c")));
        assertThat(posted).isEqualTo(new Refused(Reason.CLOSED));
    }

    @BothDatabases
    void empty_and_overlong_words_are_refused(Trial trial) {
        var talk = new Talk(trial);
        assertThat(talk.post(Talk.posting("\u200b \u3164", "words", null, "a"))).isEqualTo(new Refused(Reason.UNFIT));
        assertThat(talk.post(Talk.posting("Marta", "\n\u0000\n", null, "b"))).isEqualTo(new Refused(Reason.UNFIT));
        assertThat(talk.post(Talk.posting("Marta", "🛥".repeat(5_001), null, "d")))
                .isEqualTo(new Refused(Reason.UNFIT));
        assertThat(talk.post(Talk.posting("M".repeat(61), "words", null, "e"))).isEqualTo(new Refused(Reason.UNFIT));
        assertThat(talk.post(Talk.posting("Marta", "🛥".repeat(5_000), null, "f")))
                .isInstanceOf(Taken.class);
        assertThat(talk.recount()).isEqualTo(1);
    }

    @BothDatabases
    void what_readers_cannot_see_cannot_be_answered(Trial trial) {
        var talk = new Talk(trial);
        CommentId hidden = talk.say("Hide me.");
        talk.hide(hidden);
        assertThat(talk.post(Talk.posting("Marta", "Why?", hidden, "c")))
                .isEqualTo(new Refused(Reason.NOTHING_TO_ANSWER));
        assertThat(talk.post(Talk.posting("Marta", "Why?", new CommentId(7), "d")))
                .isEqualTo(new Refused(Reason.NOTHING_TO_ANSWER));
    }
}
