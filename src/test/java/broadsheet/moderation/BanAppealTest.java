package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.identity.PersonId;
import broadsheet.moderation.AppealBan.Outcome;
import broadsheet.moderation.Ban.Whom;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is banned says once that it is wrong, and is answered (D16). */
class BanAppealTest {
    private static final long MEMBER = 42;
    private static final PersonId BY = new PersonId(7);

    private final Opinions nobody = new Opinions(null, (_, _, _) -> {
        throw new AssertionError("Nobody is asked.");
    });

    private ModerationRoom room(Trial trial) {
        return new ModerationRoom(trial.ids(), Set.of(), nobody, 0);
    }

    private static long ban(Trial trial, ModerationRoom room, @Nullable Instant until) {
        return trial.database()
                .write(writing -> room.ban().run(writing, new Whom.Member(MEMBER, "Max"), "Threats.", until, BY));
    }

    private static Outcome appeal(Trial trial, ModerationRoom room, long member, long ban, String words) {
        return trial.database().write(writing -> room.appealBan().run(writing, member, ban, words));
    }

    private static boolean decide(Trial trial, ModerationRoom room, long ban, boolean isGranted, String answer) {
        return trial.database().write(writing -> room.decideBanAppeal().run(writing, ban, isGranted, answer, BY));
    }

    private static int waiting(Trial trial, ModerationRoom room) {
        int count = trial.database().read(room.banAppeals()::count);
        List<BanAppeals.Waiting> waiting =
                trial.database().read(reading -> room.banAppeals().waiting(reading, 10));
        assertThat(waiting).hasSize(count);
        return count;
    }

    @BothDatabases
    void one_appeal_stands_for_each_ban_and_none_against_that_of_another(Trial trial) {
        ModerationRoom room = room(trial);
        long ban = ban(trial, room, null);
        assertThat(appeal(trial, room, 43, ban, "It is not mine.")).isEqualTo(Outcome.NOTHING);
        assertThat(appeal(trial, room, MEMBER, ban + 1, "There is none.")).isEqualTo(Outcome.NOTHING);
        assertThat(appeal(trial, room, MEMBER, ban, "")).isEqualTo(Outcome.UNFIT);
        assertThat(appeal(trial, room, MEMBER, ban, "z".repeat(1_001))).isEqualTo(Outcome.UNFIT);
        assertThat(waiting(trial, room)).isZero();
        assertThat(appeal(trial, room, MEMBER, ban, "𝓏".repeat(1_000))).isEqualTo(Outcome.DONE);
        assertThat(appeal(trial, room, MEMBER, ban, "And again.")).isEqualTo(Outcome.SAME);
        assertThat(waiting(trial, room)).isEqualTo(1);
        long second = ban(trial, room, null);
        assertThat(appeal(trial, room, MEMBER, second, "Another ban.")).isEqualTo(Outcome.DONE);
        assertThat(waiting(trial, room)).isEqualTo(2);
    }

    @BothDatabases
    void a_granted_one_lifts_its_ban_and_a_refused_one_needs_an_answer_and_is_final(Trial trial) {
        ModerationRoom room = room(trial);
        long kept = ban(trial, room, null);
        long lifted = ban(trial, room, null);
        appeal(trial, room, MEMBER, kept, "It was a joke.");
        appeal(trial, room, MEMBER, lifted, "It was not me.");
        assertThatThrownBy(() -> decide(trial, room, kept, false, " ")).hasMessageContaining("write a sentence");
        assertThat(waiting(trial, room)).isEqualTo(2);
        assertThat(decide(trial, room, kept, false, "Nobody laughed.")).isTrue();
        assertThat(decide(trial, room, kept, true, "Changed my mind.")).isFalse();
        assertThat(decide(trial, room, lifted, true, "You are right.")).isTrue();
        assertThat(waiting(trial, room)).isZero();
        trial.database().perform(writing -> {
            assertThat(room.bans().find(writing, kept).orElseThrow().holds(writing.now()))
                    .isTrue();
            BanLine line = room.bans().find(writing, lifted).orElseThrow();
            assertThat(line.holds(writing.now())).isFalse();
            assertThat(line.liftedWhy()).isEqualTo("You are right.");
            BanAppeal answered = room.banAppeals().find(writing, kept).orElseThrow();
            assertThat(answered.isGranted()).isFalse();
            assertThat(answered.answer()).isEqualTo("Nobody laughed.");
        });
    }

    @BothDatabases
    void an_open_one_is_over_with_its_ban(Trial trial) {
        ModerationRoom room = room(trial);
        long ends = ban(trial, room, trial.clock().instant().plus(Duration.ofDays(1)));
        long lifted = ban(trial, room, null);
        appeal(trial, room, MEMBER, ends, "It was a joke.");
        appeal(trial, room, MEMBER, lifted, "It was not me.");
        trial.database().write(writing -> room.lift().run(writing, lifted, "By mistake.", BY));
        assertThat(waiting(trial, room)).isEqualTo(1);
        assertThat(decide(trial, room, lifted, false, "Too late.")).isFalse();
        trial.clock().advance(Duration.ofDays(1));
        assertThat(waiting(trial, room)).isZero();
        assertThat(decide(trial, room, ends, true, "Too late.")).isFalse();
        long over = ban(trial, room, trial.clock().instant().plus(Duration.ofDays(1)));
        trial.clock().advance(Duration.ofDays(1));
        assertThat(appeal(trial, room, MEMBER, over, "Too late.")).isEqualTo(Outcome.OVER);
    }

    @BothDatabases
    void the_words_go_with_the_account_and_the_figures_stay(Trial trial) {
        ModerationRoom room = room(trial);
        long refused = ban(trial, room, null);
        long open = ban(trial, room, null);
        appeal(trial, room, MEMBER, refused, "It was a joke.");
        appeal(trial, room, MEMBER, open, "It was not me.");
        decide(trial, room, refused, false, "Nobody laughed.");
        Instant from = trial.clock().instant().minus(Duration.ofDays(1));
        var before = trial.database().read(reading -> Figures.of(reading, from, from.plus(Duration.ofDays(2))));
        assertThat(before.appeals()).isEqualTo(new Figures.Appeals(2, 0, 1));
        trial.database().perform(writing -> room.judge().forgetMember(writing, MEMBER));
        assertThat(waiting(trial, room)).isZero();
        var after = trial.database().read(reading -> Figures.of(reading, from, from.plus(Duration.ofDays(2))));
        assertThat(after).isEqualTo(before);
        trial.database().perform(writing -> {
            BanAppeal left = room.banAppeals().find(writing, refused).orElseThrow();
            assertThat(left.words() + left.answer()).isEmpty();
        });
    }
}
