package broadsheet.comments.watch;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Subscriber;
import broadsheet.testing.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** A member's page of watched conversations. */
class AccountPagesTest {
    private static final String MARTA = "marta@example.org";
    private static final String[] SCRIPT = {"Accept", "application/json"};

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @BothDatabases
    void a_member_watches_reads_and_watches_no_longer(Trial trial) {
        try (var circle = new Circle(trial);
                var guest = new Subscriber(circle.paper);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA)) {
            String watch = circle.story.address() + "/comments/watch";
            assertThat(guest.post(watch, Map.of()).statusCode()).isEqualTo(401);
            assertThat(location(guest.get(AccountPages.ADDRESS))).startsWith("/account/sign-in?to=");
            assertThat(guest.get(AccountPages.ADDRESS + "/" + circle.talk).statusCode())
                    .isEqualTo(401);
            assertThat(marta.post(watch, Map.of()).body()).contains("You are watching");
            CommentId first = circle.said("First.");
            CommentId second = circle.said("Second.");
            var page = marta.page(AccountPages.ADDRESS);
            assertThat(page.select(".watching > li").text()).contains("The bridge stays shut", "2 new");
            assertThat(page.select(".watching a").attr("href")).endsWith("?at=" + first + "#comment-" + first);

            String own = AccountPages.ADDRESS + "/" + circle.talk;
            assertThat(marta.get(own).body()).contains(first.toString(), second.toString());
            var news = circle.news(circle.member(MARTA), circle.talk);
            String upTo = Long.toString(news.getFirst().turn());
            assertThat(marta.post(own, Map.of("upto", upTo), SCRIPT).body()).isEqualTo("[]");
            assertThat(marta.get(own).body()).doesNotContain(first.toString()).contains(second.toString());
            assertThat(location(marta.post(own + "/open", Map.of()))).endsWith("#comment-" + second);
            assertThat(marta.page(AccountPages.ADDRESS).text()).contains("Nothing new");
            circle.said("Third.");
            assertThat(marta.page(AccountPages.ADDRESS).text()).contains("1 new");
            assertThat(location(marta.post(AccountPages.ADDRESS, Map.of("do", "read"))))
                    .endsWith("?said=read");
            assertThat(marta.page(AccountPages.ADDRESS).text()).contains("Nothing new");
            marta.post(own + "/end", Map.of());
            assertThat(marta.page(AccountPages.ADDRESS).text()).contains("You watch no conversation yet");
            assertThat(marta.page(AccountPages.ADDRESS).select("#own").hasAttr("checked"))
                    .isTrue();
            marta.post(AccountPages.ADDRESS, Map.of("do", "choose"));
            assertThat(marta.page(AccountPages.ADDRESS).select("#own").hasAttr("checked"))
                    .isFalse();
        }
    }

    @BothDatabases
    void a_script_is_told_which_of_the_comments_on_its_page_a_member_likes(Trial trial) {
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA);
                var bo = Subscriber.of(circle.paper, "Bo Pier", "bo@example.org")) {
            CommentId first = circle.said("First.");
            CommentId second = circle.said("Second.");
            String like = circle.story.address() + "/comments/like";
            String own = AccountPages.ADDRESS + "/" + circle.talk + "?of=" + first + "," + second + ",x,0";
            assertThat(marta.post(like, Map.of("comment", "" + first), SCRIPT).statusCode())
                    .as("an account made today")
                    .isEqualTo(409);
            trial.clock().advance(Duration.ofDays(2));
            assertThat(marta.post(like, Map.of("comment", "" + first), SCRIPT).body())
                    .isEqualTo("{\"liked\":true,\"likes\":1}");
            assertThat(bo.post(like, Map.of("comment", "" + second), SCRIPT).body())
                    .isEqualTo("{\"liked\":true,\"likes\":1}");
            assertThat(marta.get(own).body()).contains("\"liked\":[\"" + first + "\"]");
            assertThat(marta.get(AccountPages.ADDRESS + "/" + circle.talk).body())
                    .contains("\"liked\":[]");
            assertThat(marta.post(like, Map.of("comment", "" + first, "want", "1"), SCRIPT)
                            .body())
                    .as("who likes it already, and did not see it")
                    .isEqualTo("{\"liked\":true,\"likes\":1}");
            assertThat(marta.post(like, Map.of("comment", "" + first, "want", "0"), SCRIPT)
                            .body())
                    .isEqualTo("{\"liked\":false,\"likes\":0}");
            assertThat(marta.get(own).body()).contains("\"liked\":[]");
            circle.paper.assertExact();
        }
    }

    @BothDatabases
    void the_kept_page_is_the_same_for_everybody(Trial trial) {
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA);
                var guest = new Subscriber(circle.paper)) {
            String page = circle.story.address() + "/comments";
            String before = guest.get(page).body();
            marta.post(page + "/watch", Map.of());
            assertThat(marta.get(page).body()).isEqualTo(before).contains("Watch this conversation");
            circle.paper.assertExact();
        }
    }

    @BothDatabases
    void what_is_kept_of_a_member_is_in_the_data_and_gone_with_the_account(Trial trial) {
        try (var circle = new Circle(trial);
                var marta = Subscriber.of(circle.paper, "Marta Quay", MARTA);
                var _ = Subscriber.of(circle.paper, "Bo Pier", "bo@example.org")) {
            var id = circle.member(MARTA);
            var bo = circle.member("bo@example.org");
            marta.post(circle.story.address() + "/comments/watch", Map.of());
            circle.perform(writing -> {
                WishStore.watchOwn(writing, id, false);
                WishStore.mute(writing, id, bo);
                WishStore.mute(writing, bo, id);
            });
            Map<String, Object> data = circle.paper.database().read(reading -> Watches.of(reading, id));
            assertThat(data.toString()).contains(circle.talk.toString(), bo.toString());
            assertThat(data).containsEntry("watchesWhereSpeaking", false);
            assertThat(data(marta))
                    .contains("\"watching\"", "\"conversation\" : \"" + circle.talk + "\"", "\"" + bo + "\"");
            var answer = marta.post("/account/delete", Map.of("wish", "keep"));
            assertThat(location(answer)).isEqualTo("/account/deleted");
            for (String table : new String[] {"comments_watch", "comments_watch_choice", "comments_mute_person"}) {
                int left = circle.paper
                        .database()
                        .read(reading -> reading.one("SELECT COUNT(*) AS n FROM " + table, row -> row.count("n"))
                                .orElseThrow());
                assertThat(left).as(table).isZero();
            }
        }
    }

    private static String data(Subscriber reader) {
        try (var zip = new ZipInputStream(
                new ByteArrayInputStream(reader.bytes("/account/data/mine.zip").body()))) {
            assertThat(zip.getNextEntry()).isNotNull();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
