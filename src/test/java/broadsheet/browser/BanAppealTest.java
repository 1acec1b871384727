package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.TalkId;
import broadsheet.identity.PersonId;
import broadsheet.moderation.Ban;
import broadsheet.story.Story;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A banned member, or the writer of what was taken down, says that it is wrong, and a moderator answers by the keys. */
@ExtendWith(InChromium.class)
class BanAppealTest {
    private static final String APPEALS = "/desk/comments?tab=appeals";

    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open().replace("127.0.0.1", "localhost");

    BanAppealTest(Browser browser) {
        this.browser = browser;
        Door.hire(paper, "mod", "Mo Dern", "moderator");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
    }

    private void ban(long member, String why) {
        paper.perform(writing -> paper.whole()
                .moderation()
                .ban()
                .run(writing, new Ban.Whom.Member(member, "Marta Quay"), why, null, new PersonId(1)));
    }

    @Test
    void a_member_appeals_against_two_bans_and_a_moderator_keeps_one_and_lifts_the_other_by_keys() {
        Page reader = browser.newContext(Looks.of("phone-dark")).newPage();
        reader.setDefaultTimeout(30_000);
        MemberTest.join(paper, reader, origin);
        long member = paper.database()
                .read(reading -> reading.one("SELECT id FROM members_member", row -> row.number("id"))
                        .orElseThrow());
        ban(member, "You have threatened others.");
        ban(member, "You have offered the same skates in nine conversations.");
        reader.navigate(origin + "/account");
        shoot(reader, "ban-account-phone-dark");
        assertThat(Axe.judged(reader, "account")).isEmpty();
        for (String words :
                List.of("They were my grandmother’s skates.\n\nI did not know the rule.", "It was a joke.")) {
            trial.clock().advance(Duration.ofMinutes(1));
            reader.navigate(origin + "/account/ban");
            reader.locator(".account-ban textarea").first().fill(words);
            reader.locator(".account-ban button").first().click();
            PlaywrightAssertions.assertThat(
                            reader.locator(".ban-words", new Page.LocatorOptions().setHasText(words.substring(0, 8))))
                    .isVisible();
        }
        shoot(reader, "ban-waiting-phone-dark");

        Page page = Door.in(browser.newContext(Looks.of("desk-light")), origin, "/desk/comments", "mod");
        page.navigate(origin + APPEALS);
        page.waitForSelector(".q-entry-ban:focus");
        shoot(page, "ban-appeals-desk-light");
        assertThat(Axe.judged(page, "appeals")).isEmpty();
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("2");
        page.keyboard().press("r");
        page.waitForSelector(".q-answer textarea:focus");
        page.keyboard().type("Nine times are too many.");
        page.keyboard().press("Escape");
        page.waitForSelector(".q-entry-ban:focus");
        page.keyboard().press("r");
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("1");
        PlaywrightAssertions.assertThat(page.locator(".q-live"))
                .hasText("The ban is kept, and the member is told why.");
        PlaywrightAssertions.assertThat(page.locator(".q-entry-ban:focus")).containsText("joke");
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator(".q-live")).containsText("has been sent and stands");
        page.keyboard().press("x");
        PlaywrightAssertions.assertThat(page.locator(".q-live")).containsText("it cannot be chosen");
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("0");
        PlaywrightAssertions.assertThat(page.locator(".q-empty")).isVisible();
        page.navigate(origin + "/desk/readers/" + member);
        shoot(page, "ban-reader-desk-light");

        reader.navigate(origin + "/account");
        PlaywrightAssertions.assertThat(
                        reader.locator(".account-ban", new Page.LocatorOptions().setHasText("lifted the ban")))
                .hasCount(1);
        PlaywrightAssertions.assertThat(
                        reader.locator(".account-ban", new Page.LocatorOptions().setHasText("Nine times")))
                .hasCount(1);
        shoot(reader, "ban-answered-phone-dark");
    }

    @Test
    void an_appeal_for_a_comment_is_answered_by_keys_and_its_grant_taken_back() {
        Story story = paper.story("Harbour frozen").in("politics").published();
        CommentId comment = paper.comment(story).by("Bo").saying("The ice is a foot thick.");
        paper.perform(writing -> {
            var moderators = paper.whole().comments().moderators();
            moderators.decide().run(writing, List.of(comment), CommentState.REMOVED, new PersonId(1), "Off the point.");
            paper.whole().comments().appeal().run(writing, TalkId.of(story.id()), comment, "It is not.");
        });
        Page page = Door.in(browser.newContext(Looks.of("desk-light")), origin, "/desk/comments", "mod");
        page.navigate(origin + APPEALS);
        page.waitForSelector(".q-entry:focus");
        shoot(page, "appeal-desk-light");
        assertThat(Axe.judged(page, "appeals")).isEmpty();
        for (String key : List.of("h", "s")) {
            page.keyboard().press(key);
        }
        PlaywrightAssertions.assertThat(page.locator(".q-entry:focus")).hasCount(1);
        page.keyboard().press("r");
        page.waitForSelector(".q-answer textarea:focus");
        page.keyboard().press("Escape");
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("0");
        PlaywrightAssertions.assertThat(page.locator(".q-live"))
                .hasText("The appeal is granted; the comment is shown.");
        shoot(page, "appeal-granted-desk-light");
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("1");
        page.keyboard().press("r");
        page.keyboard().type("It is about skates.");
        page.keyboard().press("Escape");
        page.keyboard().press("r");
        PlaywrightAssertions.assertThat(page.locator("[data-count=appeals]")).hasText("0");
        PlaywrightAssertions.assertThat(page.locator(".q-live")).hasText("The appeal is refused.");
    }

    @Test
    void the_queue_holds_it_on_a_phone_in_the_dark() {
        Page reader = browser.newContext(Looks.of("desk-light")).newPage();
        reader.setDefaultTimeout(30_000);
        MemberTest.join(paper, reader, origin);
        long member = paper.database()
                .read(reading -> reading.one("SELECT id FROM members_member", row -> row.number("id"))
                        .orElseThrow());
        ban(member, "You have threatened others.");
        reader.navigate(origin + "/account");
        shoot(reader, "ban-account-desk-light");
        reader.locator(".account-ban textarea").fill("z".repeat(1_001));
        reader.locator(".account-ban button").click();
        reader.waitForSelector("[role=alert]");
        shoot(reader, "ban-too-long-desk-light");
        reader.locator(".account-ban textarea").fill("It was not me.");
        reader.locator(".account-ban button").click();
        reader.waitForSelector(".ban-words");
        Page page = Door.in(browser.newContext(Looks.of("phone-dark")), origin, "/desk/comments", "mod");
        page.navigate(origin + APPEALS);
        page.waitForSelector(".q-entry-ban");
        shoot(page, "ban-appeals-phone-dark");
    }
}
