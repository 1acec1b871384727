package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.Flag;
import broadsheet.members.MemberId;
import broadsheet.moderation.Asked;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Mode;
import broadsheet.moderation.ModerationRoom;
import broadsheet.moderation.Opinions;
import broadsheet.moderation.Utterance;
import broadsheet.moderation.Verdict;
import broadsheet.platform.http.Network;
import broadsheet.section.Moderation;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.Trial;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The moderators' screens over HTTP, without a script (D4, D8, D9, D11, D16, N09, N10, N17). */
class ModerationTest {
    private static final String QUEUE = "/desk/comments";

    private static Story story(Newsroom room, String headline) {
        room.paper().section("harbour", Moderation.BEFORE);
        return room.paper().story(headline).in("harbour").published();
    }

    private static Map<String, String> form(Element entry, String act) {
        var fields = new LinkedHashMap<String, String>();
        for (Element field : entry.select(".q-decide input[type=hidden]")) {
            fields.put(field.attr("name"), field.val());
        }
        fields.put("act", act);
        return fields;
    }

    private static Element entry(Document page, String words) {
        return page.select(".q-entry").stream()
                .filter(entry -> entry.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        words + " is not in " + page.select(".q-list").text()));
    }

    private static Document follow(Colleague by, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return by.page(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String readers(Newsroom room, Story story) {
        return room.paper().get(story.address()).text();
    }

    @BothDatabases
    void what_waits_is_approved_removed_with_a_reason_and_taken_back(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            room.paper().comment(story).by("Bo").saying("The ice is a foot thick.");
            room.paper().comment(story).by("Mallory").saying("You are all fools.");
            Colleague mod = room.as("mod");
            Document queue = mod.page(QUEUE);
            assertThat(queue.select("[data-count=pending]").text()).isEqualTo("2");
            Element first = entry(queue, "foot thick");
            assertThat(first.text())
                    .contains("Bo", "guest", "Harbour frozen", "Here everything is read before it is shown.");
            Document approved = follow(mod, mod.send(QUEUE, form(first, "approve")));
            assertThat(approved.select(".q-notice").text()).contains("The comment is shown to readers.", "Undo");
            assertThat(readers(room, story)).contains("foot thick").doesNotContain("fools");
            var remove = form(entry(approved, "fools"), "remove");
            remove.put("ready", "It insults or threatens somebody.");
            remove.put("reason", "Please stay kind.");
            Document removed = follow(mod, mod.send(QUEUE, remove));
            assertThat(removed.select(".q-entry")).isEmpty();
            Map<String, String> undo = new HashMap<>();
            removed.select(".q-notice form input").forEach(field -> undo.put(field.attr("name"), field.val()));
            Document back = follow(mod, mod.send(QUEUE + "/undo", undo));
            assertThat(back.select("[data-count=pending]").text()).isEqualTo("1");
            assertThat(back.text()).contains("as they were before");
            assertThat(mod.page(QUEUE + "?tab=decided").select(".q-acts-done").text())
                    .contains(
                            "removed",
                            "taken back",
                            "Reason given: It insults or threatens somebody. Please stay kind.");
            assertThat(room.as("adm").page("/desk/record").text()).contains("approved a comment");
            room.paper().assertExact();
        }
    }

    /** Browsers send every field of a form along, also those of a part that is folded up. */
    @BothDatabases
    void a_reason_goes_with_the_button_beside_it_and_with_no_other(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            Colleague mod = room.as("mod");
            for (String act : List.of("approve", "spam", "hide", "remove")) {
                CommentId id = room.paper().comment(story).by("Bo").saying("The ice is a foot thick, say I: " + act);
                Element entry = entry(mod.page(QUEUE), "say I: " + act);
                var sent = form(entry, act);
                String ready =
                        entry.select("select[name=ready] option").eachText().getFirst();
                sent.put("ready", ready);
                sent.put("reason", "");
                follow(mod, mod.send(QUEUE, sent));
                boolean isTold =
                        mod.page(QUEUE + "/" + id).select(".q-history").text().contains(ready);
                assertThat(isTold).as(act).isEqualTo(act.equals("remove"));
            }
        }
    }

    @BothDatabases
    void many_are_decided_about_at_once_and_a_flood_stands_together(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            for (int i = 0; i < 9; i++) {
                room.paper().comment(story).by("Seller " + i).saying("Buy your skates at our great shop now!");
            }
            room.paper().comment(story).by("Bo").saying("The ice is a foot thick, and I have seen it.");
            Colleague mod = room.as("mod");
            Document queue = mod.page(QUEUE);
            Element flood = entry(queue, "skates");
            assertThat(flood.select(".q-alike").text()).contains("And ", " that say the same.");
            var spam = form(flood, "spam");
            spam.put("alike", "1");
            Document left = follow(mod, mod.send(QUEUE, spam));
            assertThat(left.select("[data-count=pending]").text()).isEqualTo("1");
            var all = new HashMap<>(Map.of("tab", "spam", "all", "1", "act", "remove"));
            Document gone = follow(mod, mod.send(QUEUE, all));
            assertThat(gone.select("[data-count=spam]").text()).isEqualTo("0");
            assertThat(gone.select(".q-notice").text()).contains("comments are removed.");
            assertThat(mod.send(QUEUE, Map.of("act", "remove")).body()).contains("Choose at least one comment first.");
            assertThat(mod.send(QUEUE, Map.of("comment", entry(left, "foot").attr("data-comment")))
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @BothDatabases
    void whoever_decides_second_is_told_that_it_was_decided_meanwhile_n17(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            CommentId id = room.paper().comment(story).by("Bo").saying("The ice is a foot thick.");
            Colleague mod = room.as("mod");
            Colleague adm = room.as("adm");
            var first = form(entry(mod.page(QUEUE), "foot"), "approve");
            var second = form(entry(adm.page(QUEUE), "foot"), "remove");
            second.put("ready", "It breaks the law.");
            mod.send(QUEUE, first);
            Document told = follow(adm, adm.send(QUEUE, second));
            assertThat(told.select(".q-notice").text())
                    .contains("The comment is removed.", "Mo Dern had decided about it meanwhile");
            String history = mod.page(QUEUE + "/" + id).select(".q-history").text();
            assertThat(history)
                    .contains("waiting → shown", "Mo Dern", "shown → removed", "Ada Dal", "It breaks the law.");
        }
    }

    @BothDatabases
    void a_comments_address_in_the_search_leads_to_it_wherever_it_stands(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            CommentId id = room.paper().comment(story).by("Bo").saying("The ice is a foot thick.");
            Colleague mod = room.as("mod");
            mod.send(QUEUE, form(entry(mod.page(QUEUE), "foot"), "approve"));
            String address = "https://paper.example" + story.address() + "/comments?at=" + id + "#comment-" + id;
            String search = QUEUE + "?tab=spam&q=" + URLEncoder.encode(" " + address, StandardCharsets.UTF_8);
            assertThat(mod.get(search).headers().firstValue("Location")).hasValue(QUEUE + "/" + id);
            String none = QUEUE + "?q=" + URLEncoder.encode("#comment-12", StandardCharsets.UTF_8);
            assertThat(mod.get(none).statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void a_script_gets_data_and_its_failures_in_words(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            room.paper().comment(story).by("Bo").saying("The ice is a foot thick.");
            Colleague mod = room.as("mod");
            var fields = form(entry(mod.page(QUEUE), "foot"), "approve");
            fields.put("token", mod.formToken());
            HttpResponse<String> answer = mod.post(QUEUE, fields, "Accept", "application/json");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"said\":\"The comment is shown to readers.\"", "\"pending\":0");
            HttpResponse<String> wrong =
                    mod.post(QUEUE, Map.of("token", mod.formToken(), "act", "spam"), "Accept", "application/json");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).isEqualTo("{\"wrong\":\"Choose at least one comment first.\"}");
        }
    }

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
    void moderators_are_told_that_the_outside_service_is_silent_and_not_where_it_stands(Trial trial) {
        var service = Map.of("comments.service", "https://checker.invalid/v1?key=canary-key");
        try (Newsroom room = Newsroom.on(trial, service);
                Subscriber max = Subscriber.of(room.paper(), "Max", "max@reader.example")) {
            Story story = room.paper().story("Harbour frozen").in("politics").published();
            Colleague mod = room.as("mod");
            assertThat(mod.page("/desk/moderation").select("#service").text()).contains("It has not been asked yet.");
            max.post(story.address() + "/comments", Map.of("comment", "The ice is a foot thick."));
            Document page = mod.page("/desk/moderation");
            assertThat(page.select("#service").text())
                    .contains("silent since", "In the last 24 hours one comment waited because it was silent.");
            assertThat(page.html()).doesNotContain("canary-key").doesNotContain("checker.invalid");
        }
    }

    @BothDatabases
    void the_word_lists_come_back_filled_in_when_a_line_cannot_be_taken(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Colleague mod = room.as("mod");
            assertThat(mod.page("/desk/moderation").select("#service"))
                    .as("no outside service is set")
                    .isEmpty();
            HttpResponse<String> wrong =
                    mod.send("/desk/moderation/words", Map.of("banned", "casino\n!!!", "suspect", "skates"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            Document page = Jsoup.parse(wrong.body());
            assertThat(page.select("#banned").text()).contains("casino", "!!!");
            assertThat(page.select("#banned-wrong").text()).isEqualTo("Line 2: There is no letter in this line.");
            Document kept =
                    follow(mod, mod.send("/desk/moderation/words", Map.of("banned", "casino", "suspect", "skates")));
            assertThat(kept.select("#suspect").text()).isEqualTo("skates");
        }
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

    @BothDatabases
    void an_old_story_that_new_writers_flood_slows_down_and_the_queue_says_so_n10(Trial trial) {
        try (Newsroom room = Newsroom.on(trial)) {
            Story story = story(room, "Harbour frozen");
            room.paper().comment(story).by("Bo").saying("The ice is a foot thick.");
            trial.clock().advance(Duration.ofDays(400));
            Colleague mod = room.as("mod");
            assertThat(mod.page(QUEUE).select(".q-measures")).isEmpty();
            var nobody = new Opinions(null, (_, _, _) -> {
                throw new AssertionError("Nobody is asked.");
            });
            var judge = new ModerationRoom(trial.ids(), Set::of, nobody, 20).judge();
            for (int i = 0; i < 60; i++) {
                var said = new Utterance(
                        Kind.COMMENT,
                        "New " + i,
                        "An opinion: " + "xy".repeat(i),
                        null,
                        story.id().value());
                var asked = Asked.of(trial.ids().next(), new Network("%08x".formatted(i)), Mode.AFTER);
                room.paper().perform(writing -> judge.judge(writing, said, asked));
                trial.clock().advance(Duration.ofSeconds(7));
            }
            assertThat(mod.page(QUEUE).select(".q-measures").text())
                    .contains("Read before it is shown", "Harbour frozen", "Look at it, or end it");
            var after = new Utterance(
                    Kind.COMMENT,
                    "New",
                    "One more, and harmless.",
                    null,
                    story.id().value());
            var asked = Asked.of(trial.ids().next(), new Network("0a0a0a0a"), Mode.AFTER);
            assertThat(room.paper()
                            .write(writing -> judge.judge(writing, after, asked))
                            .verdict())
                    .isEqualTo(Verdict.HOLD);
            trial.clock().advance(Duration.ofHours(4));
            assertThat(mod.page(QUEUE).select(".q-measures"))
                    .as("it ends by itself")
                    .isEmpty();
        }
    }
}
