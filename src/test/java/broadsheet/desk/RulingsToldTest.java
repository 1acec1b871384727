package broadsheet.desk;

import static broadsheet.desk.QueueForms.QUEUE;
import static broadsheet.desk.QueueForms.entry;
import static broadsheet.desk.QueueForms.follow;
import static broadsheet.desk.QueueForms.form;
import static broadsheet.desk.QueueForms.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.Flag;
import broadsheet.members.MemberId;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What readers are told of what moderators decide, over HTTP (D8, D9, D11, D16, N09). */
class RulingsToldTest {
    @BothDatabases
    void who_was_answered_is_written_to_after_the_approval_and_one_click_ends_that_d11(Trial trial) throws Exception {
        try (Newsroom room = Newsroom.on(trial);
                Subscriber ines = Subscriber.of(room.paper(), "Ines", "ines@reader.example")) {
            Story story = story(room, "Harbour frozen");
            var post = new ReadersPost(room.paper());
            String place = story.address() + "/comments";
            assertThat(ines.post(place, Map.of("comment", "Who saw the ice?")).statusCode())
                    .isIn(200, 303);
            Colleague mod = room.as("mod");
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE), "Who saw"), "approve")));
            String number = numberOf(mod, "Who saw");
            CommentId answered = new CommentId(Long.parseLong(number));
            int before = post.to("ines@reader.example").size();
            room.paper().comment(story).by("Bo <b>").answering(answered).saying("I did & it was <thick>.");
            assertThat(post.to("ines@reader.example"))
                    .as("not before it is approved")
                    .hasSize(before);
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE), "I did"), "approve")));
            ReadersPost.Received letter = post.newest("ines@reader.example");
            assertThat(letter.subject()).contains("Bo").contains("answered your comment");
            assertThat(letter.text())
                    .contains("Harbour frozen", "I did & it was <thick>.", "#comment-", "/account/mute/");
            String mute = letter.text().replaceAll("(?s).*(/account/mute/[0-9a-f-]+).*", "$1");
            assertThat(room.paper().whole()).isNotNull();
            Colleague anybody = new Colleague(room.paper().open());
            assertThat(anybody.get(mute).body()).contains("No more letters", "Harbour frozen");
            assertThat(anybody.get(mute.replaceAll(".$", "x")).statusCode()).isEqualTo(404);
            assertThat(anybody.post(mute, Map.of()).body()).contains("no more letters about");
            int letters = post.to("ines@reader.example").size();
            room.paper().comment(story).by("Cy").answering(answered).saying("So did I, from the pier.");
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE), "from the pier"), "approve")));
            assertThat(post.to("ines@reader.example")).hasSize(letters);
            anybody.close();
        }
    }

    private static String numberOf(Colleague mod, String words) {
        Element act = mod.page(QUEUE + "?tab=decided").select(".q-acts-done li").stream()
                .filter(line -> line.text().contains(words))
                .findFirst()
                .orElseThrow();
        return act.select(".q-first a").attr("href").replaceAll("\\D", "");
    }

    @BothDatabases
    void a_member_is_banned_and_the_ban_lifted_with_a_reason(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                Subscriber max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            Story story = story(room, "Harbour frozen");
            max.post(story.address() + "/comments", Map.of("comment", "You will regret this."));
            Colleague mod = room.as("mod");
            Element entry = entry(mod.page(QUEUE), "regret");
            String reader = entry.select(".q-head a[href^=/desk/readers]").attr("href");
            var ban = new HashMap<>(Map.of("comment", entry.attr("data-comment"), "whom", "member", "days", "7"));
            assertThat(mod.send(QUEUE + "/ban", ban).body()).contains("A ban needs a reason");
            ban.put("why", "Threats.");
            assertThat(follow(mod, mod.send(QUEUE + "/ban", ban)).text()).contains("Banned.");
            Document page = mod.page(reader);
            assertThat(page.text()).contains("Max", "Banned", "Threats.", "regret");
            String number = page.select("input[name=ban]").val();
            Document lifted = follow(mod, mod.send(reader + "/lift", Map.of("ban", number, "why", "Apologised.")));
            assertThat(lifted.text()).contains("The ban is lifted.", "Was banned", "Apologised.");
            assertThat(follow(mod, mod.send(reader + "/trust", Map.of("trusted", "1")))
                            .text())
                    .contains("trusted");
        }
    }

    @BothDatabases
    void who_is_refused_reads_the_reason_in_a_letter_once_it_can_hardly_be_taken_back_d16(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                Subscriber max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            Story story = story(room, "Harbour frozen");
            var post = new ReadersPost(room.paper());
            String place = story.address() + "/comments";
            max.post(place, Map.of("comment", "You are all fools, and {0} too."));
            Colleague mod = room.as("mod");
            int before = post.to("max@reader.example").size();
            var remove = form(entry(mod.page(QUEUE), "fools"), "remove");
            remove.put("reason", "Please stay kind.");
            Document removed = follow(mod, mod.send(QUEUE, remove));
            Map<String, String> undo = new HashMap<>();
            removed.select(".q-notice form input").forEach(field -> undo.put(field.attr("name"), field.val()));
            follow(mod, mod.send(QUEUE + "/undo", undo));
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.to("max@reader.example"))
                    .as("what was taken back is not told")
                    .hasSize(before);
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE), "fools"), "spam")));
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.to("max@reader.example")).as("nor is spam").hasSize(before);
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE + "?tab=spam"), "fools"), "approve")));
            String number = numberOf(mod, "fools");
            var again = new HashMap<>(remove);
            again.put("comment", number);
            again.put("page", number);
            mod.page(QUEUE + "/" + number);
            follow(mod, mod.send(QUEUE, again));
            assertThat(post.to("max@reader.example"))
                    .as("nor before two minutes")
                    .hasSize(before);
            trial.clock().advance(Duration.ofMinutes(3));
            ReadersPost.Received letter = post.newest("max@reader.example");
            assertThat(letter.text())
                    .containsSubsequence(
                            "not shown to readers",
                            "On “Harbour frozen” you wrote:",
                            "You are all fools, and {0} too.",
                            "The reason: Please stay kind.",
                            "ask them here to look again");
            String receipt = letter.text().replaceAll("(?s).*http://[^/]+(/\\S+/receipt/\\S+).*", "$1");
            assertThat(max.get(receipt).body()).contains("Please stay kind.", receipt + "/appeal");
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.to("max@reader.example")).hasSize(before + 1);
        }
    }

    @BothDatabases
    void who_is_banned_is_told_by_mail_unless_the_ban_was_lifted_or_nobody_wants_it_d16(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                Subscriber max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            Story story = story(room, "Harbour frozen");
            var post = new ReadersPost(room.paper());
            max.post(story.address() + "/comments", Map.of("comment", "You will regret this."));
            Colleague mod = room.as("mod");
            Element entry = entry(mod.page(QUEUE), "regret");
            String reader = entry.select(".q-head a[href^=/desk/readers]").attr("href");
            assertThat(entry.select(".q-ban input[name=letter][checked]")).hasSize(1);
            assertThat(mod.page(reader).select("input[name=letter][checked]")).hasSize(1);
            int before = post.to("max@reader.example").size();
            HttpResponse<String> wrong = mod.send(reader + "/ban", Map.of("days", "7"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(wrong.body()).select("input[name=letter][checked]"))
                    .as("it comes back as it was sent")
                    .isEmpty();
            mod.send(reader + "/ban", Map.of("days", "7", "why", "Quietly."));
            lift(mod, reader);
            mod.send(reader + "/ban", Map.of("days", "7", "why", "Too soon.", "letter", "1"));
            lift(mod, reader);
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.to("max@reader.example")).hasSize(before);
            mod.send(reader + "/ban", Map.of("days", "ever", "why", "Threats.", "letter", "1"));
            trial.clock().advance(Duration.ofMinutes(3));
            ReadersPost.Received letter = post.newest("max@reader.example");
            assertThat(letter.subject()).contains("banned from writing");
            assertThat(letter.text())
                    .contains("The reason: Threats.", "The ban has no end of its own.", "/account/ban");
            assertThat(post.to("max@reader.example")).hasSize(before + 1);
        }
    }

    private static void lift(Colleague mod, String reader) {
        String number = mod.page(reader).select("input[name=ban]").val();
        mod.send(reader + "/lift", Map.of("ban", number));
    }

    @BothDatabases
    void flags_that_hide_a_comment_are_told_to_its_writer_unless_a_moderator_was_quicker_n09(Trial trial) {
        try (Newsroom room = Newsroom.on(trial);
                Subscriber max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            Story story = room.paper().story("Harbour frozen").in("politics").published();
            var post = new ReadersPost(room.paper());
            String place = story.address() + "/comments";
            var comments = room.paper().whole().comments();
            Colleague mod = room.as("mod");
            int before = post.to("max@reader.example").size();
            for (String words : java.util.List.of("You are all fools, every one of you.", "The ice is a foot thick.")) {
                String receipt = max.post(place, Map.of("comment", words))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
                var id = CommentId.parse(receipt.replaceAll(".*/receipt/(\\d+)-.*", "$1"))
                        .orElseThrow();
                room.paper().approve(id);
                var talk = broadsheet.comments.TalkId.of(story.id());
                room.paper().perform(writing -> {
                    for (long member = 1; member <= 3; member++) {
                        room.paper().whole().moderation().judge().trust(writing, member, true);
                        var flagger = new Flag.Flagger("m" + member, new MemberId(member));
                        comments.flag().run(writing, talk, id, flagger, Flag.Why.ABUSE, "");
                    }
                });
                assertThat(max.get(receipt).body())
                        .contains("data-status=\"gone\"", "Your comment was taken down", "Readers cannot see it");
            }
            assertThat(mod.page(QUEUE + "?tab=flagged").select(".q-entry")).hasSize(2);
            follow(mod, mod.send(QUEUE, form(entry(mod.page(QUEUE + "?tab=flagged"), "foot thick"), "approve")));
            assertThat(post.to("max@reader.example")).hasSize(before);
            trial.clock().advance(Duration.ofMinutes(3));
            assertThat(post.to("max@reader.example"))
                    .as("what a moderator shows again is not told")
                    .hasSize(before + 1);
            assertThat(post.newest("max@reader.example").text())
                    .contains("have reported this", "You are all fools", "ask them here to look again", "/receipt/");
        }
    }
}
