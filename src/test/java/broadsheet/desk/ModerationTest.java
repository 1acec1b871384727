package broadsheet.desk;

import static broadsheet.desk.QueueForms.QUEUE;
import static broadsheet.desk.QueueForms.entry;
import static broadsheet.desk.QueueForms.follow;
import static broadsheet.desk.QueueForms.form;
import static broadsheet.desk.QueueForms.readers;
import static broadsheet.desk.QueueForms.story;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.moderation.Asked;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Mode;
import broadsheet.moderation.ModerationRoom;
import broadsheet.moderation.Opinions;
import broadsheet.moderation.Utterance;
import broadsheet.moderation.Verdict;
import broadsheet.platform.http.Network;
import broadsheet.story.Story;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.Trial;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The moderators' screens over HTTP, without a script (D4, N10, N17). */
class ModerationTest {
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
            var judge = new ModerationRoom(trial.ids(), Set.of(), nobody, 20).judge();
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
