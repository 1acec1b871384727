package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.moderation.Asked;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Measure;
import broadsheet.moderation.Mode;
import broadsheet.moderation.Utterance;
import broadsheet.platform.http.Network;
import broadsheet.section.Section;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may decide about comments is told by mail when a conversation slows down by itself (N10). */
class BurstLettersTest {
    private static final String MOE = "moe@paper.example";
    private static final String HAL = "hal@paper.example";
    private static final String CAL = "cal@paper.example";
    private static final String REX = "rex@paper.example";

    private static Newsroom newsroom(Trial trial) {
        Newsroom room = Newsroom.on(trial, Map.of("comments.burst", "20"));
        Section harbour = room.paper().section("harbour");
        long culture = room.paper().section("culture").id().value();
        invite(room, MOE, "moderator", 0);
        invite(room, HAL, "moderator", harbour.id().value());
        invite(room, CAL, "moderator", culture);
        invite(room, REX, "reporter", 0);
        return room;
    }

    private static void invite(Newsroom room, String email, String role, long section) {
        String login = email.substring(0, email.indexOf('@'));
        long number =
                room
                        .paper()
                        .database()
                        .read(reading ->
                                room.paper().whole().identity().people().roles(reading))
                        .stream()
                        .filter(one -> one.word().equals(role))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var fields = new HashMap<>(Map.of("name", "Person " + login, "login", login, "email", email));
        fields.put("role", Long.toString(number));
        fields.put("place", Long.toString(section));
        room.as("adm").get("/desk/people/new");
        assertThat(room.as("adm").send("/desk/people/new", fields).statusCode()).isEqualTo(200);
    }

    /** So many new writers, each with a comment, two seconds apart. */
    private static void flood(TestPaper paper, Story story, int writers) {
        Judge judge = paper.whole().moderation().judge();
        for (int i = 0; i < writers; i++) {
            long number = paper.trial().ids().next();
            var said = new Utterance(
                    Kind.COMMENT,
                    "New",
                    "An opinion: " + "xy".repeat(i) + number,
                    null,
                    story.id().value());
            var asked = Asked.of(number, new Network("%08x".formatted(number & 0xffffffffL)), Mode.AFTER);
            paper.perform(writing -> judge.judge(writing, said, asked));
            paper.trial().clock().advance(Duration.ofSeconds(2));
        }
    }

    private static Story begun(TestPaper paper, String headline, String section) {
        Story story = paper.story(headline).in(section).published();
        paper.comment(story).by("Bo").saying("The first word about " + headline);
        return story;
    }

    private static List<Measure> measures(TestPaper paper) {
        return paper.database()
                .read(reading -> paper.whole().moderation().judge().measures(reading));
    }

    @BothDatabases
    void whoever_may_decide_there_is_told_once_when_it_slows_down_and_once_when_it_is_read_first(Trial trial) {
        try (Newsroom room = newsroom(trial)) {
            TestPaper paper = room.paper();
            var post = new ReadersPost(paper);
            Story story = begun(paper, "Harbour frozen", "harbour");
            trial.clock().advance(Duration.ofDays(400));
            flood(paper, story, 19);
            assertThat(post.to(MOE)).as("invited").hasSize(1);
            flood(paper, story, 11);
            ReadersPost.Received slow = post.newest(MOE);
            assertThat(post.to(MOE)).hasSize(2);
            assertThat(slow.subject()).isEqualTo("A conversation is slowed down: Harbour frozen");
            assertThat(slow.text())
                    .contains(
                            "below “Harbour frozen”: 20 within ten minutes, 20 of them from new writers",
                            "once in two minutes",
                            "It ends by itself.",
                            story.address() + "/comments",
                            "/desk/comments",
                            "/desk/moderation");
            assertThat(post.to(HAL)).hasSize(2);
            assertThat(post.newest(HAL).text()).contains("/desk/comments").doesNotContain("/desk/moderation");
            assertThat(post.to(CAL)).as("decides elsewhere").hasSize(1);
            assertThat(post.to(REX)).as("does not decide").hasSize(1);
            flood(paper, story, 40);
            assertThat(post.to(MOE)).hasSize(3);
            assertThat(post.newest(HAL).subject())
                    .isEqualTo("A conversation is read before it is shown: Harbour frozen");
            assertThat(post.newest(HAL).text()).contains("waits until a moderator has read it");
        }
    }

    @BothDatabases
    void a_burst_that_goes_on_is_not_told_again_and_the_next_one_is(Trial trial) {
        try (Newsroom room = newsroom(trial)) {
            TestPaper paper = room.paper();
            var post = new ReadersPost(paper);
            Story story = begun(paper, "Harbour frozen", "harbour");
            trial.clock().advance(Duration.ofDays(400));
            flood(paper, story, 20);
            trial.clock().advance(Duration.ofMinutes(31));
            flood(paper, story, 20);
            assertThat(measures(paper)).as("slow again").hasSize(1);
            assertThat(post.to(HAL)).hasSize(2);
            trial.clock().advance(Duration.ofDays(15));
            flood(paper, story, 20);
            assertThat(post.to(HAL)).hasSize(3);
        }
    }

    @BothDatabases
    void a_flood_over_the_whole_paper_brings_ten_letters_and_whoever_left_gets_none(Trial trial) {
        try (Newsroom room = newsroom(trial)) {
            TestPaper paper = room.paper();
            var post = new ReadersPost(paper);
            String cal = room.as("adm").page("/desk/people").select("a[href^=/desk/people/]").stream()
                    .filter(link -> link.text().contains("Person cal"))
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElseThrow();
            room.as("adm").get(cal);
            assertThat(room.as("adm").send(cal + "/leave", Map.of()).statusCode())
                    .isEqualTo(303);
            var stories = new ArrayList<Story>();
            for (int i = 0; i < 12; i++) {
                stories.add(begun(paper, "Town number " + i, "culture"));
            }
            trial.clock().advance(Duration.ofDays(3));
            stories.forEach(story -> flood(paper, story, 20));
            assertThat(measures(paper)).hasSize(12);
            assertThat(post.to(MOE)).as("with the invitation").hasSize(11);
            assertThat(post.newest(MOE).text()).contains("This is so in 10 conversations now.");
            assertThat(post.to(CAL)).hasSize(1);
        }
    }
}
