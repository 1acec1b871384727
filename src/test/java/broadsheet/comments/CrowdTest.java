package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What becomes of a conversation that many take part in, as its readers see it (N08, N09, N12, N18). */
class CrowdTest {
    private static final int MANY = 500;

    /** All pages of a conversation, one after the other. */
    private static List<Document> pages(OpenPaper paper) {
        var pages = new ArrayList<Document>();
        String next = paper.address();
        while (next != null) {
            Document page = Jsoup.parse(paper.get(next).body());
            pages.add(page);
            Element more = page.selectFirst("a[href*=?after=]");
            next = more == null ? null : more.attr("href").replaceAll("#.*", "");
        }
        return pages;
    }

    private static List<String> said(List<Document> pages) {
        return pages.stream()
                .flatMap(page -> page.select("article.comment .comment-body").eachText().stream())
                .toList();
    }

    @BothDatabases
    void n12_a_parent_of_500_answers_is_removed_they_stay_and_all_numbers_are_right(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            CommentId parent = paper.talk.say("Ringleader", "Discuss the canary.", null);
            var answers = new ArrayList<String>();
            for (int i = 0; i < MANY; i++) {
                answers.add("Answer number " + i);
                paper.talk.say("Reader", answers.getLast(), parent);
            }
            assertThat(paper.get(paper.talk.story.address()).body()).contains("501 Comments");
            paper.talk.remove(parent);
            List<Document> pages = pages(paper);
            assertThat(said(pages)).containsExactlyElementsOf(answers);
            String gone = "p#comment-" + parent;
            assertThat(pages.getFirst().select(gone).eachText()).containsExactly("[removed]");
            assertThat(pages.getFirst().select(gone + " + ol.replies article.comment"))
                    .isNotEmpty();
            assertThat(pages).allSatisfy(page -> assertThat(page.html()).doesNotContain("canary", "Ringleader"));
            assertThat(paper.get(paper.talk.story.address()).body())
                    .contains("500 Comments")
                    .doesNotContain("canary");
            assertThat(paper.talk.count()).isEqualTo(MANY).isEqualTo(paper.talk.recount());
            assertThat(paper.talk.comment(parent).shownBelow()).isEqualTo(MANY);
            paper.talk.approve(parent);
            assertThat(paper.get(paper.address()).body()).contains("501 Comments", "Discuss the canary.");
        }
    }

    @BothDatabases
    void n18_a_thousand_answers_to_answers_are_shown_flat_after_three(Trial trial) {
        try (var paper = new OpenPaper(trial)) {
            var said = new ArrayList<>(List.of("Echo 1"));
            CommentId last = paper.talk.say("Echo 1");
            for (int i = 2; i <= 1_000; i++) {
                said.add("Echo " + i);
                last = paper.talk.say("Reader", said.getLast(), last);
            }
            List<Document> pages = pages(paper);
            assertThat(said(pages)).containsExactlyElementsOf(said);
            assertThat(pages).allSatisfy(page -> {
                assertThat(page.select("ol.comments ol ol")).as("three levels").hasSizeLessThanOrEqualTo(1);
                assertThat(page.select("ol.comments ol ol ol"))
                        .as("and no fourth")
                        .isEmpty();
            });
            assertThat(pages.getFirst().select("ol.comments ol ol article.comment"))
                    .as("all that is deeper stands side by side")
                    .hasSize(StretchStore.MOST - 2);
            Document around =
                    Jsoup.parse(paper.get(paper.address() + "?at=" + last).body());
            assertThat(around.select("#comment-" + last + " .comment-body").text())
                    .isEqualTo("Echo 1000");
        }
    }

    private static Member member(Trial trial, long id) {
        return new Member(
                new MemberId(id), "Member " + id, trial.clock().instant().minus(Duration.ofDays(30)));
    }

    private static Act like(Trial trial, Talk talk, CommentId id, Member member, String network) {
        return trial.database().write(writing -> talk.deeds.like().run(writing, talk.id(), id, member, network));
    }

    private static CommentId says(Talk talk, long member, String words) {
        var manner = Manner.plain(true);
        return Talk.taken(talk.post(new Posting(
                Draft.typed("Member " + member, words), null, words, new MemberId(member), manner, _ -> null)));
    }

    private static List<CommentId> flagged(Trial trial, Talk talk) {
        var filter = new QueueFilter(Tab.FLAGGED, Reach.EVERYWHERE, Reach.EVERYWHERE, "", true);
        CommentQueue.Page page =
                trial.database().read(reading -> talk.moderators.queue().page(reading, filter, 0, 100));
        return page.entries().stream().map(QueueEntry::id).toList();
    }

    @BothDatabases
    void n08_a_hundred_accounts_of_one_network_count_once_and_those_made_today_not_at_all(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = talk.say("Like me.");
        for (int i = 0; i < 100; i++) {
            assertThat(like(trial, talk, said, member(trial, 100 + i), "20784.aa"))
                    .isEqualTo(Act.DONE);
            var fresh = new Member(new MemberId(900 + i), "Fresh", trial.clock().instant());
            assertThat(like(trial, talk, said, fresh, "20784." + i)).isEqualTo(Act.TOO_NEW);
        }
        assertThat(talk.comment(said).likes()).isEqualTo(1);
        like(trial, talk, said, member(trial, 1), "20784.bb");
        assertThat(talk.comment(said).likes()).as("from elsewhere").isEqualTo(2);
        trial.database().perform(writing -> talk.moderation.judge().trust(writing, 2, true));
        like(trial, talk, said, member(trial, 2), "20784.aa");
        assertThat(talk.comment(said).likes())
                .as("somebody whom moderators know")
                .isEqualTo(3);
        for (int i = 0; i < 100; i++) {
            assertThat(talk.comment(said).likes())
                    .as("another stands in its place")
                    .isEqualTo(3);
            like(trial, talk, said, member(trial, 100 + i), "20784.aa");
        }
        assertThat(talk.comment(said).likes()).isEqualTo(2);
    }

    @BothDatabases
    void n08_a_ring_that_likes_itself_is_flagged_and_changes_no_rank(Trial trial) {
        var talk = new Talk(trial);
        var ring = new ArrayList<CommentId>();
        for (long member = 1; member <= 8; member++) {
            ring.add(says(talk, member, "A thought, and a long one, " + "xy".repeat((int) member)));
        }
        CommentId honest = talk.say("An honest word.");
        like(trial, talk, honest, member(trial, 50), "20784.50");
        for (long liker = 1; liker <= 8; liker++) {
            for (CommentId each : ring) {
                like(trial, talk, each, member(trial, liker), "20784." + liker);
            }
        }
        assertThat(ring)
                .allSatisfy(each -> assertThat(talk.comment(each).likes()).isZero());
        var ranks = new ArrayList<>(List.of(honest));
        ranks.addAll(ring);
        assertThat(talk.walk(Order.LIKED)).isEqualTo(ranks);
        assertThat(flagged(trial, talk)).as("each once").containsExactlyElementsOf(ring);
        like(trial, talk, ring.getFirst(), member(trial, 50), "20784.50");
        assertThat(talk.comment(ring.getFirst()).likes())
                .as("who is not of the ring counts")
                .isEqualTo(1);
    }

    @BothDatabases
    void n08_two_who_like_each_other_and_those_whom_moderators_know_are_no_ring(Trial trial) {
        var talk = new Talk(trial);
        var said = new ArrayList<CommentId>();
        for (long member = 1; member <= 4; member++) {
            said.add(says(talk, member, "A thought, and a long one, " + "xy".repeat((int) member)));
        }
        trial.database().perform(writing -> {
            talk.moderation.judge().trust(writing, 3, true);
            talk.moderation.judge().trust(writing, 4, true);
        });
        for (long liker = 1; liker <= 4; liker++) {
            for (CommentId each : said) {
                like(trial, talk, each, member(trial, liker), "20784." + liker);
            }
        }
        assertThat(said)
                .allSatisfy(each -> assertThat(talk.comment(each).likes()).isEqualTo(3));
        assertThat(flagged(trial, talk)).isEmpty();
    }

    @BothDatabases
    void n09_two_hundred_flags_within_a_minute_are_one_entry_that_needs_review(Trial trial) {
        var talk = new Talk(trial);
        CommentId said = says(talk, 1, "An unpopular opinion.");
        for (int i = 0; i < 200; i++) {
            var flagger = new Flag.Flagger("m" + (i + 2), new MemberId(i + 2));
            trial.database()
                    .perform(writing -> talk.deeds.flag().run(writing, talk.id(), said, flagger, Flag.Why.ABUSE, ""));
            trial.clock().advance(Duration.ofMillis(300));
        }
        assertThat(flagged(trial, talk)).containsExactly(said);
        assertThat(talk.comment(said).isShown())
                .as("new accounts weigh nothing")
                .isTrue();
    }
}
