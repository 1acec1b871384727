package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What becomes of a conversation that many take part in, as its readers see it (N12, N18). */
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
}
