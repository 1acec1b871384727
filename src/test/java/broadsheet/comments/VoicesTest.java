package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** What readers do with what others said. */
class VoicesTest {
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private static Member member(Trial trial, long id) {
        return new Member(
                new MemberId(id), "Member " + id, trial.clock().instant().minus(LONG_AGO));
    }

    private static Act like(Trial trial, Talk talk, CommentId id, Member member) {
        return trial.database().write(writing -> talk.deeds.like().run(writing, talk.id(), id, member, null));
    }

    @BothDatabases
    void a_member_likes_once_and_takes_it_back(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("The harbour froze.");
        assertThat(like(trial, talk, said, member(trial, 1))).isEqualTo(Act.DONE);
        assertThat(like(trial, talk, said, member(trial, 2))).isEqualTo(Act.DONE);
        assertThat(talk.comment(said).likes()).isEqualTo(2);
        assertThat(like(trial, talk, said, member(trial, 1))).isEqualTo(Act.DONE);
        assertThat(talk.comment(said).likes()).isEqualTo(1);
    }

    @BothDatabases
    void a_hundred_likes_of_one_member_at_once_never_make_more_than_one_n08(Trial trial) throws Exception {
        var talk = new Talk(trial);
        CommentId said = talk.say("Like me.");
        Member member = member(trial, 7);
        var all = new ArrayList<Callable<Act>>();
        for (int i = 0; i < 100; i++) {
            all.add(() -> like(trial, talk, said, member));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(all)) {
                assertThat(done.get()).isEqualTo(Act.DONE);
            }
        }
        assertThat(talk.comment(said).likes()).as("an even number of times").isZero();
    }

    @BothDatabases
    void accounts_made_today_lift_nothing_n08(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("Like me.");
        var fresh = new Member(new MemberId(9), "Fresh", trial.clock().instant());
        assertThat(like(trial, talk, said, fresh)).isEqualTo(Act.TOO_NEW);
        assertThat(talk.comment(said).likes()).isZero();
        trial.clock().advance(Duration.ofHours(25));
        assertThat(like(trial, talk, said, fresh)).isEqualTo(Act.DONE);
    }

    @BothDatabases
    void nobody_likes_what_cannot_be_read_or_is_their_own(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("Gone soon.");
        talk.hide(said);
        assertThat(like(trial, talk, said, member(trial, 1))).isEqualTo(Act.NOTHING);
        CommentId own = talk.say("Mine.");
        Act claimed =
                trial.database().write(writing -> talk.deeds.claim().run(writing, talk.id(), own, member(trial, 1)));
        assertThat(claimed).isEqualTo(Act.DONE);
        assertThat(like(trial, talk, own, member(trial, 1))).isEqualTo(Act.OWN);
    }

    @BothDatabases
    void the_most_liked_come_first_and_every_page_goes_on_where_the_last_ended(Trial trial) {
        var talk = new Talk(trial);
        var random = new Random(4);
        var all = new ArrayList<CommentId>();
        for (int i = 0; i < 130; i++) {
            CommentId answered = random.nextInt(3) == 0 && !all.isEmpty() ? all.get(random.nextInt(all.size())) : null;
            all.add(talk.say("Reader " + i, "words " + i, answered));
        }
        for (int i = 0; i < 60; i++) {
            like(trial, talk, all.get(random.nextInt(all.size())), member(trial, 100 + random.nextInt(20)));
        }
        List<CommentId> walked = talk.walk(Order.LIKED);
        assertThat(walked).containsExactlyInAnyOrderElementsOf(all).hasSameSizeAs(new HashSet<>(walked));
        var tops = walked.stream()
                .map(talk::comment)
                .filter(comment -> comment.answers() == null)
                .map(Comment::likes)
                .toList();
        assertThat(tops).isSortedAccordingTo((a, b) -> b - a);
        assertThat(walked.getFirst())
                .isEqualTo(talk.page(Order.LIKED, null).comments().getFirst().id());
    }

    @BothDatabases
    void words_can_be_changed_for_five_minutes_and_what_they_were_is_kept_n11(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("Teh harbour froze.");
        assertThat(talk.edit(said, "The harbour froze.")).isEqualTo(Act.DONE);
        assertThat(talk.comment(said).words()).isEqualTo("The harbour froze.");
        assertThat(talk.comment(said).isShown()).isTrue();
        assertThat(trial.database().<List<EditStore.Former>>read(reading -> EditStore.former(reading, said)))
                .extracting(EditStore.Former::words)
                .containsExactly("Teh harbour froze.");
        trial.clock().advance(Duration.ofMinutes(5));
        assertThat(talk.edit(said, "Too late")).isEqualTo(Act.TOO_LATE);
    }

    @BothDatabases
    void a_change_into_spam_goes_back_through_the_pipeline_n11(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("The harbour froze.");
        assertThat(talk.edit(said, broadsheet.moderation.Pipeline.TEST_STRING)).isEqualTo(Act.DONE);
        assertThat(talk.comment(said).state()).isEqualTo(CommentState.SPAM);
        assertThat(talk.count()).isZero();
        assertThat(talk.edit(said, "The harbour froze."))
                .as("it is not open any more")
                .isEqualTo(Act.TOO_LATE);
    }

    @BothDatabases
    void two_hundred_flags_of_newcomers_hide_nothing_and_are_one_entry_n09(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("An unpopular opinion.");
        for (int i = 0; i < 200; i++) {
            var flagger = new Flag.Flagger("m" + i, new MemberId(i + 1));
            Act act = trial.database()
                    .write(writing -> talk.deeds.flag().run(writing, talk.id(), said, flagger, Flag.Why.ABUSE, ""));
            assertThat(act).isEqualTo(Act.DONE);
        }
        assertThat(talk.comment(said).isShown()).isTrue();
        var again = new Flag.Flagger("m1", new MemberId(2));
        Act act = trial.database()
                .write(writing -> talk.deeds.flag().run(writing, talk.id(), said, again, Flag.Why.SPAM, ""));
        assertThat(act).isEqualTo(Act.SAME);
        assertThat(trial.database().<List<FlagStore.Raised>>read(reading -> FlagStore.raised(reading, said)))
                .hasSize(200);
    }

    @BothDatabases
    void who_leaves_takes_the_name_along_and_answers_stay_r03(Trial trial) {
        var talk = new Talk(trial);
        int shown = 0;
        for (var wish : broadsheet.members.Farewell.Wish.values()) {
            Member member = member(trial, 40 + (wish == broadsheet.members.Farewell.Wish.KEEP ? 0 : 1));
            CommentId said = talk.say("Canary-" + wish + "-words");
            CommentId answer = talk.say("Another", "An answer", said);
            trial.database().write(writing -> {
                talk.deeds.claim().run(writing, talk.id(), said, member);
                talk.deeds.like().run(writing, talk.id(), answer, member, null);
                talk.deeds
                        .flag()
                        .run(
                                writing,
                                talk.id(),
                                answer,
                                new Flag.Flagger("m", member.id()),
                                Flag.Why.OTHER,
                                "Canary-flag");
                return said;
            });
            trial.database().write(writing -> {
                new Departure(talk.masthead, talk.moderation.judge()).leave(writing, member.id(), wish);
                return said;
            });
            boolean isKept = wish == broadsheet.members.Farewell.Wish.KEEP;
            Comment left = talk.comment(said);
            assertThat(left.speaker()).isEqualTo(new Speaker("", null));
            assertThat(left.words()).isEqualTo(isKept ? "Canary-KEEP-words" : "");
            assertThat(left.isListed()).isTrue();
            assertThat(talk.comment(answer).isShown()).isTrue();
            assertThat(talk.comment(answer).likes()).isZero();
            assertThat(talk.count()).isEqualTo(talk.recount()).isEqualTo(shown += isKept ? 2 : 1);
            assertThat(trial.database().<List<FlagStore.Raised>>read(reading -> FlagStore.raised(reading, answer)))
                    .extracting(FlagStore.Raised::words)
                    .containsExactly("");
        }
    }

    @BothDatabases
    void one_appeal_can_be_made_against_a_removal_and_none_against_nothing(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("Not nice.");
        assertThat(talk.appeal(said, "Why?")).isEqualTo(Act.NOTHING);
        talk.remove(said);
        assertThat(talk.appeal(said, "")).isEqualTo(Act.UNFIT);
        assertThat(talk.appeal(said, "It was a quotation.")).isEqualTo(Act.DONE);
        assertThat(talk.appeal(said, "And again.")).isEqualTo(Act.SAME);
        assertThat(trial.database()
                        .read(reading -> AppealStore.find(reading, said).orElseThrow())
                        .words())
                .isEqualTo("It was a quotation.");
    }
}
