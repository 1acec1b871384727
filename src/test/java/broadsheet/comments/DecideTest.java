package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.identity.PersonId;
import broadsheet.members.MemberId;
import broadsheet.moderation.Decision;
import broadsheet.moderation.Verdict;
import broadsheet.platform.db.Reading;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What moderators decide, and take back (D4, N17). */
class DecideTest {
    private static final PersonId OTHER = new PersonId(8);

    /** A conversation of some depth. */
    private static List<CommentId> talk(Talk talk, int size, long seed) {
        var random = new Random(seed);
        var all = new ArrayList<CommentId>();
        for (int i = 0; i < size; i++) {
            CommentId answers = all.isEmpty() || random.nextInt(3) == 0 ? null : all.get(random.nextInt(all.size()));
            if (answers != null && !talk.comment(answers).isShown()) {
                answers = null;
            }
            all.add(talk.say("Reader " + i, "What a harbour, and this is opinion number " + "x".repeat(i), answers));
        }
        return all;
    }

    /** All that an act about comments changes, row by row. */
    private static List<String> everything(Trial trial) {
        return trial.database().read(reading -> {
            var rows = new ArrayList<String>();
            rows.addAll(
                    dump(reading, "SELECT id, state, shown_below, listed, likes FROM comments_comment ORDER BY id"));
            rows.addAll(dump(reading, "SELECT id, readable, 0 AS a, 0 AS b, 0 AS c FROM comments_conversation"));
            rows.addAll(dump(
                    reading,
                    "SELECT subject_id, outcome, taught, member_id, at FROM moderation_lesson ORDER BY subject_id"));
            rows.addAll(dump(
                    reading,
                    "SELECT id, ham, spam, 0 AS a, 0 AS b FROM moderation_feature WHERE ham <> 0 OR spam <> 0"
                            + " ORDER BY id"));
            rows.addAll(dump(
                    reading,
                    "SELECT comment_id, member_id, settled_at, upheld, act_id FROM comments_flag ORDER BY id"));
            rows.addAll(dump(
                    reading,
                    "SELECT comment_id, decided_at, granted, answer, act_id FROM comments_appeal ORDER BY at"));
            rows.addAll(
                    dump(
                            reading,
                            "SELECT member_id, approved, rejected, upheld, failed FROM moderation_standing ORDER BY member_id"));
            return rows;
        });
    }

    private static List<String> dump(Reading reading, String sql) {
        String[] columns =
                sql.substring("SELECT ".length(), sql.indexOf(" FROM")).split(", ", -1);
        return reading.list(sql, row -> {
            var line = new StringBuilder();
            for (String column : columns) {
                line.append(row.textOrNull(column.replaceAll(".* AS ", ""))).append(' ');
            }
            return line.toString();
        });
    }

    private static int undo(Trial trial, Talk talk, long act) {
        return trial.database().write(writing -> talk.moderators.undo().run(writing, act, Talk.BY));
    }

    @BothDatabases
    void whatever_is_decided_in_bulk_the_numbers_are_those_of_a_recount_and_undo_brings_all_back(Trial trial) {
        var talk = new Talk(trial);
        List<CommentId> all = talk(talk, 40, 7);
        talk.decide(all.get(3), CommentState.REMOVED);
        talk.decide(all.get(5), CommentState.HIDDEN);
        talk.appeal(all.get(3), "It was true.");
        flag(trial, talk, all.get(8), 55);
        flag(trial, talk, all.get(8), 56);
        var random = new Random(11);
        for (CommentState verdict :
                List.of(CommentState.REMOVED, CommentState.SPAM, CommentState.HIDDEN, CommentState.SHOWN)) {
            List<String> before = everything(trial);
            trial.clock().advance(Duration.ofSeconds(3));
            var some = new ArrayList<CommentId>(all.subList(random.nextInt(3), 20 + random.nextInt(20)));
            Ruled ruled = trial.database()
                    .write(writing -> talk.moderators.decide().run(writing, some, verdict, Talk.BY, "Off topic."));
            assertThat(talk.count()).as(verdict.word()).isEqualTo(talk.recount());
            assertThat(some)
                    .allSatisfy(id -> assertThat(talk.comment(id).state()).isEqualTo(verdict));
            recount(trial);
            assertThat(undo(trial, talk, ruled.act())).isEqualTo(ruled.comments());
            assertThat(everything(trial)).as(verdict.word()).containsExactlyElementsOf(before);
            assertThat(undo(trial, talk, ruled.act())).as("once only").isZero();
        }
    }

    private static void flag(Trial trial, Talk talk, CommentId id, long member) {
        trial.database().perform(writing -> {
            talk.moderation.judge().trust(writing, member, false);
            var flagger = new Flag.Flagger("m" + member, new MemberId(member));
            talk.deeds.flag().run(writing, talk.id(), id, flagger, Flag.Why.ABUSE, "Rude.");
        });
    }

    /** Below each comment as many are counted as stand there. */
    private static void recount(Trial trial) {
        List<String> wrong = trial.database().read(reading -> reading.list("""
                SELECT id FROM comments_comment c WHERE shown_below <> (SELECT COUNT(*) FROM comments_comment b
                WHERE b.talk_id = c.talk_id AND b.state = 'shown' AND b.path > c.path
                AND SUBSTR(b.path, 1, LENGTH(c.path)) = c.path)""", row -> row.text("id")));
        assertThat(wrong).isEmpty();
    }

    @BothDatabases
    void of_two_moderators_the_later_stands_and_the_history_shows_both_n17(Trial trial) {
        var talk = new Talk(trial);
        CommentId id = talk.say("Burn it all.");
        Ruled first = talk.decide(id, CommentState.SHOWN);
        Ruled second = trial.database()
                .write(writing ->
                        talk.moderators.decide().run(writing, List.of(id), CommentState.REMOVED, OTHER, "Threat."));
        assertThat(talk.comment(id).state()).isEqualTo(CommentState.REMOVED);
        List<Ruling> history =
                trial.database().read(reading -> talk.moderators.queue().history(reading, id));
        assertThat(history).extracting(Ruling::by).containsExactly(Talk.BY, OTHER);
        assertThat(history).extracting(Ruling::act).containsExactly(first.act(), second.act());
        assertThat(undo(trial, talk, first.act())).as("decided since").isZero();
        assertThat(talk.comment(id).state()).isEqualTo(CommentState.REMOVED);
        assertThat(undo(trial, talk, second.act())).isEqualTo(1);
        assertThat(talk.comment(id).state()).isEqualTo(CommentState.SHOWN);
        List<Decision> judged =
                trial.database().read(reading -> talk.moderation.judge().history(reading, id.value()));
        assertThat(judged)
                .extracting(Decision::verdict)
                .containsExactly(Verdict.PUBLISH, Verdict.PUBLISH, Verdict.REFUSE, Verdict.PUBLISH);
    }

    @BothDatabases
    void the_same_decision_twice_is_one(Trial trial) {
        var talk = new Talk(trial);
        CommentId id = talk.say("Well said, harbour master.");
        assertThat(talk.decide(id, CommentState.SPAM).comments()).isEqualTo(1);
        Ruled again = talk.decide(id, CommentState.SPAM);
        assertThat(again.comments()).isZero();
        assertThat(again.settled()).containsExactly(id);
    }

    @BothDatabases
    void flags_are_settled_and_it_is_counted_who_was_right(Trial trial) {
        var talk = new Talk(trial);
        CommentId rude = talk.say("You are all fools, every one of you.");
        CommentId fine = talk.say("The harbour opens at nine tomorrow.");
        flag(trial, talk, rude, 55);
        flag(trial, talk, fine, 56);
        assertThat(counts(trial, talk, Tab.FLAGGED)).isEqualTo(2);
        assertThat(trial.database()
                        .<Integer>read(reading -> talk.moderators.queue().waiting(reading, Reach.EVERYWHERE, 1000)))
                .isEqualTo(2);
        assertThat(trial.database()
                        .<Integer>read(reading -> talk.moderators.queue().waiting(reading, Reach.EVERYWHERE, 1)))
                .as("no further than asked")
                .isEqualTo(1);
        talk.decide(rude, CommentState.REMOVED);
        talk.decide(fine, CommentState.SHOWN);
        assertThat(counts(trial, talk, Tab.FLAGGED)).isZero();
        List<String> standing = trial.database()
                .read(reading ->
                        dump(reading, "SELECT member_id, upheld, failed FROM moderation_standing ORDER BY member_id"));
        assertThat(standing).containsExactly("55 1 0 ", "56 0 1 ");
    }

    private static int counts(Trial trial, Talk talk, Tab tab) {
        return trial.database()
                .read(reading -> talk.moderators
                        .queue()
                        .counts(reading, Reach.EVERYWHERE)
                        .getOrDefault(tab, -1));
    }

    @BothDatabases
    void an_appeal_is_granted_by_showing_the_comment_or_refused_with_an_answer(Trial trial) {
        var talk = new Talk(trial);
        CommentId one = talk.say("The mayor lied about the harbour.");
        CommentId two = talk.say("The mayor lied about the bridge.");
        talk.decide(one, CommentState.REMOVED);
        talk.decide(two, CommentState.REMOVED);
        talk.appeal(one, "He did.");
        talk.appeal(two, "He did.");
        assertThat(counts(trial, talk, Tab.APPEALS)).isEqualTo(2);
        assertThatThrownBy(() -> appeal(trial, talk, two, false, " ")).hasMessageContaining("write a sentence");
        appeal(trial, talk, one, true, "You are right.");
        Ruled refused = appeal(trial, talk, two, false, "It is not in the minutes.");
        assertThat(talk.comment(one).state()).isEqualTo(CommentState.SHOWN);
        assertThat(talk.comment(two).state()).isEqualTo(CommentState.REMOVED);
        assertThat(counts(trial, talk, Tab.APPEALS)).isZero();
        undo(trial, talk, refused.act());
        assertThat(counts(trial, talk, Tab.APPEALS)).isEqualTo(1);
        assertThat(talk.comment(two).state()).isEqualTo(CommentState.REMOVED);
    }

    private static Ruled appeal(Trial trial, Talk talk, CommentId id, boolean isGranted, String answer) {
        return trial.database()
                .write(writing -> talk.moderators.decideAppeal().run(writing, id, isGranted, Talk.BY, answer));
    }

    @BothDatabases
    void only_what_readers_can_read_is_picked(Trial trial) {
        var talk = new Talk(trial);
        CommentId id = talk.say("A letter worth reading.");
        assertThat(pick(trial, talk, id, true)).isTrue();
        assertThat(pick(trial, talk, id, true)).isFalse();
        assertThat(talk.comment(id).pickedAt()).isNotNull();
        assertThat(pick(trial, talk, id, false)).isTrue();
        talk.decide(id, CommentState.HIDDEN);
        assertThat(pick(trial, talk, id, true)).isFalse();
    }

    private static boolean pick(Trial trial, Talk talk, CommentId id, boolean isPicked) {
        return trial.database().write(writing -> talk.moderators.pick().run(writing, id, isPicked));
    }

    @BothDatabases
    void what_says_the_same_stands_together_and_pages_go_on_behind_it(Trial trial) {
        var talk = new Talk(trial, broadsheet.section.Moderation.BEFORE);
        for (int i = 0; i < 12; i++) {
            talk.say(
                    "Reader " + i,
                    i % 3 == 0 ? "Unlike all others, number " + "y".repeat(i) : "Buy cheap harbours now!",
                    null);
        }
        var filter = new QueueFilter(Tab.PENDING, Reach.EVERYWHERE, Reach.EVERYWHERE, "", true);
        CommentQueue.Page page =
                trial.database().read(reading -> talk.moderators.queue().page(reading, filter, 0, 3));
        assertThat(page.entries()).hasSize(3);
        int waiting = counts(trial, talk, Tab.PENDING);
        QueueEntry flood = page.entries().get(1);
        assertThat(flood.alike()).hasSize(waiting - 5);
        assertThat(page.next()).isNotZero();
        List<CommentId> together = trial.database()
                .read(reading -> talk.moderators.queue().withAlike(reading, Reach.EVERYWHERE, flood.id()));
        trial.database()
                .write(writing ->
                        talk.moderators.decide().run(writing, together, CommentState.SPAM, Talk.BY, "Advertisement."));
        assertThat(counts(trial, talk, Tab.PENDING)).isEqualTo(4);
        var words = new QueueFilter(Tab.PENDING, Reach.EVERYWHERE, Reach.EVERYWHERE, "UNLIKE", false);
        List<CommentId> unlike =
                trial.database().read(reading -> talk.moderators.queue().all(reading, words, 100));
        assertThat(unlike).hasSize(4);
        Map<Tab, Integer> elsewhere =
                trial.database().read(reading -> talk.moderators.queue().counts(reading, Reach.in(99)));
        assertThat(elsewhere).containsEntry(Tab.PENDING, 0);
    }

    @BothDatabases
    void the_link_of_a_letter_opens_for_whom_it_was_written_only(Trial trial) {
        var mute = new Mute(
                new broadsheet.platform.challenge.Tokens(new broadsheet.platform.challenge.Secrets(trial.database())));
        String address = mute.address(new MemberId(12), new TalkId(34));
        String word = address.substring(address.lastIndexOf('/') + 1);
        assertThat(mute.opened(word)).contains(new Mute.Link(new MemberId(12), new TalkId(34)));
        assertThat(mute.opened(word.replace("12-34", "12-35"))).isEmpty();
        assertThat(mute.opened(word.replace("12-34", "13-34"))).isEmpty();
        assertThat(mute.opened("nonsense")).isEmpty();
    }
}
