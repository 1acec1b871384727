package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.moderation.Ban.Whom;
import broadsheet.moderation.Reason.Word;
import broadsheet.platform.http.Network;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Trust, bans and flags: what the judge knows of people (N09, N16). */
class PeopleTest {
    private static final long MEMBER = 42;

    private static Trust trust(Bench bench, Trial trial) {
        return bench.standing(MEMBER).trust(trial.clock().instant());
    }

    /** Lets the member write so many things, and a moderator decide about each. */
    private static void write(Bench bench, Trial trial, int times, Verdict decided) {
        for (int i = 0; i < times; i++) {
            trial.clock().advance(Duration.ofHours(5));
            String words = "Thought " + "z".repeat(i) + " of " + trial.clock().instant();
            bench.member(MEMBER, 1, words, Mode.BEFORE);
            bench.decide(bench.last(), decided);
        }
    }

    @BothDatabases
    void a_new_member_waits_until_two_were_approved_and_a_day_has_passed(Trial trial) {
        var bench = new Bench(trial);
        assertThat(bench.member(MEMBER, 1, "My very first thought here", Mode.NEWCOMERS)
                        .reason()
                        .word())
                .isEqualTo(Word.NEWCOMER);
        bench.decide(bench.last(), Verdict.PUBLISH);
        write(bench, trial, 1, Verdict.PUBLISH);
        assertThat(trust(bench, trial)).isEqualTo(Trust.NEW);
        trial.clock().advance(Duration.ofDays(1));
        assertThat(trust(bench, trial)).isEqualTo(Trust.KNOWN);
        assertThat(bench.member(MEMBER, 1, "A later thought of mine", Mode.NEWCOMERS)
                        .verdict())
                .isEqualTo(Verdict.PUBLISH);
        write(bench, trial, 18, Verdict.PUBLISH);
        assertThat(trust(bench, trial)).isEqualTo(Trust.REGULAR);
    }

    @BothDatabases
    void who_is_rejected_often_within_a_week_falls_back_and_rises_again_by_itself(Trial trial) {
        var bench = new Bench(trial);
        write(bench, trial, 3, Verdict.PUBLISH);
        trial.clock().advance(Duration.ofDays(1));
        assertThat(trust(bench, trial)).isEqualTo(Trust.KNOWN);
        write(bench, trial, 2, Verdict.REFUSE);
        assertThat(trust(bench, trial)).isEqualTo(Trust.NEW);
        bench.write(writing -> bench.judge().trust(writing, MEMBER, true));
        assertThat(trust(bench, trial)).as("not even by hand").isEqualTo(Trust.NEW);
        trial.clock().advance(Duration.ofDays(8));
        assertThat(trust(bench, trial)).isEqualTo(Trust.TRUSTED);
        bench.write(writing -> bench.judge().trust(writing, MEMBER, false));
        assertThat(trust(bench, trial)).isEqualTo(Trust.KNOWN);
    }

    @BothDatabases
    void a_decision_that_is_taken_back_is_taken_back_from_the_standing(Trial trial) {
        var bench = new Bench(trial);
        bench.member(MEMBER, 1, "Something that is hard to judge", Mode.BEFORE);
        for (Verdict verdict : List.of(Verdict.SPAM, Verdict.SPAM, Verdict.PUBLISH)) {
            bench.decide(bench.last(), verdict);
        }
        assertThat(bench.standing(MEMBER).approved()).isEqualTo(1);
        assertThat(bench.standing(MEMBER).rejected()).isZero();
        bench.decide(bench.last(), Verdict.HOLD);
        assertThat(bench.standing(MEMBER).approved()).isZero();
    }

    private static long ban(Bench bench, Whom whom, @Nullable Instant until) {
        return bench.get(writing -> bench.room().ban().run(writing, whom, "You insulted people.", until, Bench.BY));
    }

    private static boolean lift(Bench bench, long ban, String why) {
        return bench.get(writing -> bench.room().lift().run(writing, ban, why, Bench.BY));
    }

    private static Optional<BannedBy> by(Bench bench, @Nullable Long member, @Nullable Network network, String name) {
        return bench.read(reading -> bench.room().bans().banned(reading, member, network, name))
                .map(Banned::by);
    }

    @BothDatabases
    void a_banned_member_is_refused_with_the_reason_until_the_ban_ends(Trial trial) {
        var bench = new Bench(trial);
        bench.member(MEMBER, 8, "Something nasty", Mode.AFTER);
        ban(bench, new Whom.Member(MEMBER, "Bo"), trial.clock().instant().plus(Duration.ofDays(2)));
        Judgement refused = bench.member(MEMBER, 9, "Something else", Mode.AFTER);
        assertThat(refused.verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(refused.reason()).isEqualTo(new Reason(Word.BANNED, "You insulted people."));
        trial.clock().advance(Duration.ofDays(2));
        assertThat(bench.member(MEMBER, 9, "Something else", Mode.AFTER).verdict())
                .isEqualTo(Verdict.PUBLISH);
    }

    @BothDatabases
    void a_new_account_from_a_banned_members_network_is_held_with_the_reason(Trial trial) {
        var bench = new Bench(trial);
        bench.member(MEMBER, 8, "Something nasty", Mode.AFTER);
        long ban = ban(bench, new Whom.Member(MEMBER, "Bo"), null);
        trial.clock().advance(Duration.ofDays(40));
        bench.guest(1, "The first of this day lets the old salts go", Mode.AFTER);
        Judgement held = bench.member(43, 8, "Hello, I am new here", Mode.AFTER);
        assertThat(held.verdict()).isEqualTo(Verdict.HOLD);
        assertThat(held.reason()).isEqualTo(new Reason(Word.LIKE_A_BANNED_ONE, "SAME_NETWORK of ban " + ban));
        assertThat(bench.member(44, 9, "From elsewhere", Mode.AFTER).verdict()).isEqualTo(Verdict.PUBLISH);
    }

    @BothDatabases
    void a_banned_network_keeps_guests_out_and_makes_members_wait(Trial trial) {
        var bench = new Bench(trial);
        bench.guest(8, "Something nasty", Mode.AFTER);
        long ban = ban(bench, new Whom.NetworkOf(bench.last()), null);
        assertThat(bench.guest(8, "More of it", Mode.AFTER).verdict()).isEqualTo(Verdict.REFUSE);
        assertThat(bench.member(50, 8, "I only live next door", Mode.AFTER).verdict())
                .isEqualTo(Verdict.HOLD);
        assertThat(bench.guest(9, "From another house", Mode.AFTER).verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(lift(bench, ban, "A mistake.")).isTrue();
        assertThat(lift(bench, ban, "Again.")).isFalse();
        assertThat(by(bench, null, Bench.network(8), "")).isEmpty();
        BanLine line =
                bench.read(reading -> bench.room().bans().find(reading, ban)).orElseThrow();
        assertThat(line.liftedWhy()).isEqualTo("A mistake.");
        assertThat(line.holds(trial.clock().instant())).isFalse();
    }

    @BothDatabases
    void a_banned_name_is_known_by_its_looks(Trial trial) {
        var bench = new Bench(trial);
        ban(bench, new Whom.Name("Paul Pilot"), null);
        assertThat(by(bench, null, null, "РAUL  pi1ot")).hasValue(BannedBy.NAME);
        assertThat(by(bench, null, null, "PauI PiIot"))
                .as("capitals I for small L")
                .hasValue(BannedBy.NAME);
        assertThat(by(bench, null, null, "Paula Pilot")).isEmpty();
        assertThatThrownBy(() -> ban(bench, new Whom.Name("!!"), null)).hasMessageContaining("no letter");
        assertThatThrownBy(() -> ban(bench, new Whom.NetworkOf(1), null)).hasMessageContaining("not known any more");
    }

    @BothDatabases
    void a_network_is_sealed_with_the_salt_of_its_day(Trial trial) {
        var bench = new Bench(trial);
        var networks = bench.room().networks();
        String today = bench.get(writing -> networks.seal(writing, Bench.network(1)));
        assertThat(today)
                .matches("\\d+\\.[0-9a-f]{32}")
                .doesNotContain(Bench.network(1).prefix());
        assertThat(bench.<String>get(writing -> networks.seal(writing, Bench.network(1))))
                .isEqualTo(today);
        trial.clock().advance(Duration.ofDays(1));
        assertThat(bench.<String>get(writing -> networks.seal(writing, Bench.network(1)))
                        .replaceAll("^\\d+", ""))
                .isNotEqualTo(today.replaceAll("^\\d+", ""));
        assertThat(bench.<Boolean>get(writing -> Networks.opened(writing, today).isPresent()))
                .isTrue();
        trial.clock().advance(Duration.ofDays(31));
        bench.write(writing -> networks.seal(writing, Bench.network(1)));
        assertThat(bench.<Boolean>get(writing -> Networks.opened(writing, today).isPresent()))
                .isFalse();
    }

    @BothDatabases
    void a_crowd_whose_flags_were_never_right_hides_nothing(Trial trial) {
        var bench = new Bench(trial);
        var good = new ArrayList<Long>();
        var bad = new ArrayList<Long>();
        for (long member = 100; member < 110; member++) {
            (member < 105 ? good : bad).add(member);
            for (int i = 0; i < 2; i++) {
                bench.member(member, (int) member, "Thought " + member + "abcdefgh".substring(i), Mode.AFTER);
                bench.decide(bench.last(), Verdict.PUBLISH);
            }
        }
        trial.clock().advance(Duration.ofDays(2));
        Flags flags = bench.room().flags();
        for (int i = 0; i < 10; i++) {
            bench.write(writing -> flags.decided(writing, bad, false));
            bench.write(writing -> flags.decided(writing, good, true));
        }
        bench.guest(1, "Something that is flagged", Mode.AFTER);
        long subject = bench.last();
        assertThat(bench.<Boolean>get(writing -> flags.hide(writing, subject, null, bad)))
                .isFalse();
        assertThat(bench.<Boolean>get(writing -> flags.hide(writing, subject, null, good.subList(0, 2))))
                .isFalse();
        assertThat(bench.<Boolean>get(writing -> flags.hide(writing, subject, null, List.of(1L, 2L, 3L, 4L, 5L))))
                .as("new members")
                .isFalse();
        assertThat(bench.<Boolean>get(writing -> flags.hide(writing, subject, null, good)))
                .isTrue();
        assertThat(bench.history(subject).getLast().reasons()).containsExactly(new Reason(Word.FLAGGED, "by 5"));
        for (int i = 1; i < Weights.MOST_AN_HOUR; i++) {
            long other = trial.ids().next();
            assertThat(bench.<Boolean>get(writing -> flags.hide(writing, other, null, good)))
                    .isTrue();
        }
        long other = trial.ids().next();
        assertThat(bench.<Boolean>get(writing -> flags.hide(writing, other, null, good)))
                .as("no more within this hour")
                .isFalse();
    }
}
