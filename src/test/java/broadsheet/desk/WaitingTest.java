package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentState;
import broadsheet.contributions.Correspondent;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Trial;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The desk's menu tells how much waits. */
class WaitingTest {
    private static String entry(Colleague by, String address) {
        return by.page("/desk/account")
                .select(".desk-menu a[href=" + address + "]")
                .text();
    }

    private static String comments(Colleague by) {
        return entry(by, "/desk/comments");
    }

    @BothDatabases
    void beside_comments_stands_how_many_wait_and_at_one_s_section_how_many_wait_there(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            room.paper().section("harbour", Moderation.BEFORE);
            room.paper().section("town", Moderation.BEFORE);
            Story ice = room.paper().story("Harbour frozen").in("harbour").published();
            Story fair = room.paper().story("The fair is on").in("town").published();
            assertThat(comments(room.as("mod"))).isEqualTo("Comments");
            room.paper().comment(ice).saying("The ice is a foot thick.");
            room.paper().comment(ice).saying("I skated home on it.");
            var seen = room.paper().comment(fair).saying("Three days of music!");
            assertThat(comments(room.as("mod"))).isEqualTo("Comments (3)3 waiting");
            assertThat(entry(room.editor(), "/desk/comments"))
                    .as("who may not decide is told nothing")
                    .isEmpty();
            keepTo(room, "Mo Dern", "harbour");
            Colleague one = Colleague.of(room.paper().open(), "mod", Newsroom.PASSWORD);
            assertThat(comments(one)).isEqualTo("Comments (2)2 waiting");
            Colleague adm = room.as("adm");
            adm.page("/desk/comments");
            adm.send("/desk/comments", Map.of("comment", seen.toString(), "act", "approve"));
            assertThat(comments(adm)).isEqualTo("Comments (2)2 waiting");
            one.close();
        }
    }

    private static void keepTo(Newsroom room, String name, String section) {
        Colleague adm = room.as("adm");
        String person = Objects.requireNonNull(adm.page("/desk/people").selectFirst("a:contains(" + name + ")"))
                .attr("href");
        Document page = adm.page(person);
        var fields = new HashMap<String, String>();
        for (String id : new String[] {"name", "email"}) {
            fields.put(id, page.select("#" + id).val());
        }
        fields.put("role", page.select("#role-0 option[selected]").val());
        Element place = Objects.requireNonNull(page.selectFirst("#place-0"));
        fields.put(
                "place",
                place.select("option:contains(" + room.paper().section(section).name() + ")")
                        .val());
        assertThat(adm.send(person, fields).statusCode()).isEqualTo(303);
    }

    @BothDatabases
    void past_nine_hundred_and_ninety_nine_it_is_told_that_there_are_more(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = room.paper().story("Harbour frozen").in("politics").published();
            var first = room.paper().comment(story).saying("The ice is a foot thick.");
            trial.database().perform(writing -> {
                for (int i = 1; i <= 1_100; i++) {
                    writing.exec("""
                            INSERT INTO comments_comment (id, talk_id, thread, path, name, words, state, posted_at,
                            shown_below, listed, likes)
                            SELECT id + ?, talk_id, thread || ?, path || ?, name, words, ?, posted_at, 0, 0, 0
                            FROM comments_comment WHERE id = ?""", i, "-" + i, "-" + i, CommentState.PENDING.word(), first.value());
                }
            });
            assertThat(comments(room.as("mod"))).isEqualTo("Comments (999+)more than 999 waiting");
        }
    }

    @BothDatabases
    void beside_the_stories_sent_in_stands_how_many_wait_for_the_desk_and_not_for_their_senders(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                var reader = new Correspondent(room.paper())) {
            String queue = "/desk/contributions";
            assertThat(entry(room.editor(), queue)).isEqualTo("Sent in");
            reader.sent(reader.form(), Map.of());
            var other = reader.form();
            other.put("title", "Another ferry");
            reader.sent(other, Map.of());
            assertThat(entry(room.editor(), queue)).isEqualTo("Sent in (2)2 waiting");
            String one = Objects.requireNonNull(room.editor().page(queue).selectFirst(".slate-title a"))
                    .attr("href");
            room.editor().page(one);
            room.editor().send(one + "/take-up", Map.of());
            assertThat(entry(room.editor(), queue)).isEqualTo("Sent in (2)2 waiting");
            room.editor().send(one + "/ask", Map.of("question", "When was that?"));
            assertThat(entry(room.editor(), queue)).isEqualTo("Sent in (1)1 waiting");
        }
    }
}
