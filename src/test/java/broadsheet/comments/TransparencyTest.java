package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.members.MemberId;
import broadsheet.moderation.Ban;
import broadsheet.moderation.Figures;
import broadsheet.moderation.Verdict;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;

/** The page on which readers see how this paper moderates. */
class TransparencyTest {
    @BothDatabases
    void its_figures_are_those_of_a_recount(Trial trial) {
        var talk = new Talk(trial);
        for (int i = 0; i < 12; i++) {
            talk.say(
                    "Reader " + i,
                    i % 2 == 0 ? "Come to our great new shop today, all of you" : "Mine alone " + "z".repeat(i),
                    null);
        }
        CommentId rude = talk.say("You are all fools.");
        trial.database()
                .perform(writing -> talk.deeds
                        .flag()
                        .run(writing, talk.id(), rude, new Flag.Flagger("m5", new MemberId(5)), Flag.Why.ABUSE, ""));
        talk.decide(rude, CommentState.REMOVED);
        talk.appeal(rude, "They are.");
        trial.database()
                .write(writing -> talk.moderators.decideAppeal().run(writing, rude, false, Talk.BY, "They are not."));
        Ruled undone = talk.decide(talk.say("Taken back."), CommentState.SPAM);
        trial.database().write(writing -> talk.moderators.undo().run(writing, undone.act(), Talk.BY));
        YearMonth month = YearMonth.from(trial.clock().instant().atZone(ZoneOffset.UTC));
        TransparencyPage.Month told =
                trial.database().read(reading -> TransparencyRoutes.month(reading, month, ZoneOffset.UTC));
        long comments = trial.database()
                .read(reading -> reading.one("SELECT COUNT(*) AS n FROM comments_comment", row -> row.number("n"))
                        .orElseThrow());
        assertThat(told.steps().received()).isEqualTo(comments);
        Instant from = month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        var tally = trial.database()
                .read(reading -> talk.moderation.judge().tally(reading, from, from.plus(Duration.ofDays(40))));
        assertThat(told.steps().shown()).isEqualTo(tally.count(Verdict.PUBLISH, false));
        assertThat(told.steps().held())
                .isEqualTo(tally.count(Verdict.HOLD, false))
                .isPositive();
        assertThat(told.why())
                .containsEntry(TransparencyPage.Why.REPEATED, told.steps().held());
        assertThat(told.people(CommentState.REMOVED)).isEqualTo(1);
        assertThat(told.people(CommentState.SPAM)).as("taken back").isZero();
        assertThat(told.raised()).isEqualTo(new OpenStore.Raised(1, 1, 0, 1));
    }

    @BothDatabases
    void appeals_against_bans_are_counted_with_what_came_of_them(Trial trial) {
        var talk = new Talk(trial);
        for (int member = 1; member <= 4; member++) {
            var whom = new Ban.Whom.Member(member, "Reader " + member);
            long number = member;
            trial.database().perform(writing -> {
                long ban = talk.moderation.ban().run(writing, whom, "Threats.", null, Talk.BY);
                talk.moderation.appealBan().run(writing, number, ban, "It was a joke.");
                if (number <= 3) {
                    talk.moderation.decideBanAppeal().run(writing, ban, number == 1, "We looked again.", Talk.BY);
                }
            });
        }
        YearMonth month = YearMonth.from(trial.clock().instant().atZone(ZoneOffset.UTC));
        TransparencyPage.Month told =
                trial.database().read(reading -> TransparencyRoutes.month(reading, month, ZoneOffset.UTC));
        assertThat(told.steps().bans()).isEqualTo(4);
        assertThat(told.steps().appeals()).isEqualTo(new Figures.Appeals(4, 1, 2));
        assertThat(told.raised()).as("those of comments").isEqualTo(new OpenStore.Raised(0, 0, 0, 0));
    }

    /** It counts what was done in a month that is over, so that whatever is done later leaves the kept page as it is. */
    @BothDatabases
    void an_appeal_against_a_ban_that_is_answered_a_month_later_leaves_the_kept_page_right(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var story = paper.story("Harbour frozen").in("harbour").published();
            paper.comment(story).by("Bo").saying("The ice is a foot thick.");
            var moderation = paper.whole().moderation();
            long ban = paper.write(writing -> {
                long pronounced =
                        moderation.ban().run(writing, new Ban.Whom.Member(5, "Max"), "Threats.", null, Talk.BY);
                moderation.appealBan().run(writing, 5, pronounced, "It was a joke.");
                return pronounced;
            });
            trial.clock().advance(Duration.ofDays(32));
            String told = paper.get("/transparency").text();
            paper.assertExact();
            boolean isDecided = paper.write(
                    writing -> moderation.decideBanAppeal().run(writing, ban, true, "You are right.", Talk.BY));
            assertThat(isDecided).isTrue();
            paper.perform(writing -> moderation.judge().forgetMember(writing, 5));
            assertThat(paper.get("/transparency").text()).isEqualTo(told);
            paper.assertExact();
            trial.clock().advance(Duration.ofDays(32));
            assertThat(Jsoup.parse(paper.get("/transparency").text())
                            .expectFirst(".figures-month")
                            .text())
                    .contains("Appeals against bans 0 granted 1");
        }
    }

    @BothDatabases
    void a_month_is_told_of_when_it_is_over_and_not_before(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            var story = paper.story("Harbour frozen").in("harbour").published();
            paper.comment(story).by("Bo").saying("The ice is a foot thick.");
            assertThat(paper.get("/transparency").text()).contains("There is no whole month to tell of yet.");
            trial.clock().advance(Duration.ofDays(32));
            assertThat(paper.get("/transparency").text())
                    .contains("Comments received")
                    .doesNotContain("There is no whole month");
            for (String word : List.of("approved", "Appeals", "Bans", "Appeals against bans")) {
                assertThat(paper.get("/transparency").text()).contains(word);
            }
            paper.assertExact();
        }
    }
}
