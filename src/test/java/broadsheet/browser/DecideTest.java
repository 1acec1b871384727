package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.time.LocalMoment;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor decides when readers see a story, and the clock carries it out. */
@ExtendWith(InChromium.class)
class DecideTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    DecideTest(Browser browser) {
        this.browser = browser;
        var named = new Paper("The Morning", "", "en", ZoneId.of("Europe/Oslo"), "", "");
        paper.perform(writing -> new ChangeMasthead().run(writing, named));
        paper.whole()
                .identity()
                .people()
                .hireForDemo(
                        List.of(
                                new People.Invented("eve", "Eve Ek", "editor"),
                                new People.Invented("adm", "Ada Dal", "administrator")),
                        Door.PASSWORD);
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page desk(BrowserContext context, String login, String address) {
        Page page = Door.in(context, origin, address, login);
        page.waitForSelector("main h1");
        return page;
    }

    private ZoneId zone() {
        return paper.database()
                .read(reading -> paper.whole().masthead().paper(reading).zone());
    }

    /** A whole minute so many hours from now. */
    private Instant inHours(int hours) {
        long minute = trial.clock().instant().getEpochSecond() / 60;
        return Instant.ofEpochSecond(minute * 60).plus(Duration.ofHours(hours));
    }

    private void come(Instant moment) {
        trial.clock().set(moment);
        paper.runDue();
    }

    @Test
    void an_editor_schedules_readers_see_it_at_its_time_and_find_nothing_after_its_end() {
        StoryId story = paper.story("Budget passes").in("politics").drafted();
        String here = "/desk/stories/" + story.value();
        Instant due = inHours(2);
        Instant off = inHours(4);
        try (BrowserContext context = browser.newContext(Looks.of("desk-light"));
                BrowserContext outside = browser.newContext(Looks.of("phone-light"))) {
            Page page = desk(context, "eve", here);
            page.fill("[name=due]", LocalMoment.field(due, zone()));
            page.click("button:has-text('Schedule')");
            page.click("button:has-text('Schedule all the same')");
            page.waitForURL("**said=scheduled");
            page.click("summary:has-text('At a time')");
            page.fill("[name=off]", LocalMoment.field(off, zone()));
            page.click("button:has-text('Take it off then')");
            page.waitForURL("**said=to-be-off");
            Page reader = outside.newPage();
            reader.navigate(origin + "/politics");
            assertThat(reader.textContent("main")).doesNotContain("Budget passes");
            come(due.minusMillis(1));
            reader.reload();
            assertThat(reader.textContent("main")).doesNotContain("Budget passes");
            come(due);
            reader.reload();
            reader.click("a:has-text('Budget passes')");
            reader.waitForSelector("h1:has-text('Budget passes')");
            come(off);
            assertThat(reader.reload().status()).isEqualTo(404);
        }
    }

    @Test
    void a_correction_stands_on_the_story_with_what_it_changed_and_a_kill_leaves_a_receipt() {
        Story story = paper.story("Budget passes")
                .in("politics")
                .saying("<p>Three members voted against it.</p>")
                .published();
        trial.clock().advance(Duration.ofHours(1));
        try (BrowserContext context = browser.newContext(Looks.of("desk-light"));
                BrowserContext outside = browser.newContext(Looks.of("phone-light"))) {
            Page page = desk(context, "eve", "/desk/stories/" + story.id());
            page.click(".ed-text p");
            page.keyboard().press("Control+a");
            page.keyboard().type("Four members voted against it.");
            page.waitForCondition(() -> page.textContent(".ed-status").startsWith("Saved"));
            page.reload();
            page.click("button:has-text('Publish now')");
            page.click("button:has-text('Publish all the same')");
            page.waitForURL("**said=published");
            page.fill("#words", "Four members voted against the budget, not three.");
            page.click("button:has-text('Print the correction')");
            page.waitForURL("**said=corrected");

            Page reader = outside.newPage();
            reader.navigate(origin + story.address());
            assertThat(reader.textContent("main")).contains("Four members voted against the budget, not three.");
            reader.click(".changes-link a");
            assertThat(reader.locator("main ins").allTextContents()).anyMatch(words -> words.contains("Four"));
            assertThat(reader.locator("main del").allTextContents()).anyMatch(words -> words.contains("Three"));
            reader.navigate(origin + "/corrections");
            assertThat(reader.textContent("main")).contains("Four members voted against the budget, not three.");

            page.click("summary:has-text('Kill')");
            page.click("button:has-text('Kill the story')");
            page.waitForURL("**said=killed");
            assertThat(reader.navigate(origin + story.address()).status()).isEqualTo(410);
            reader.navigate(origin + "/corrections");
            assertThat(reader.textContent("main")).doesNotContain("not three");
            page.click("a:has-text('History')");
            assertThat(page.textContent("main")).contains("Eve Ek killed");
            photograph(page, "receipt");
        }
    }

    @Test
    void the_decisions_look_well_and_axe_finds_nothing() {
        StoryId story = paper.story("Budget passes after a night of talks")
                .in("politics")
                .saying("<p>See <a href=\"/nothing\">the plan</a>.</p>")
                .drafted();
        StoryId live =
                paper.story("Ferry strike ends").in("politics").published().id();
        String here = "/desk/stories/" + story.value();
        var found = new ArrayList<String>();
        for (String look : List.of("desk-light", "desk-dark", "phone-light", "phone-dark")) {
            try (BrowserContext context = browser.newContext(Looks.of(look))) {
                Page page = desk(context, "adm", here);
                page.click("summary:has-text('Not before a time'), summary:has-text('Another time')");
                page.fill("[name=until]", "2027-10-31T02:30");
                page.fill("[name=reason]", "the ministry");
                page.click("form[action$='/embargo'] button");
                page.waitForSelector(".twice");
                look(page, "decide-twice-" + look, found);
                page.check("form[action$='/embargo'] [value=second]");
                page.click("form[action$='/embargo'] button");
                page.waitForURL("**said=embargoed");
                look(page, "decide-embargo-" + look, found);
                page.navigate(origin + here + "/as-readers");
                photograph(page, "decide-preview-" + look);
                page.navigate(origin + "/desk/stories");
                look(page, "decide-slate-" + look, found);
                page.navigate(origin + "/desk/settings/checks");
                look(page, "decide-checks-" + look, found);
                page.navigate(origin + "/desk/stories/" + live.value());
                page.click("summary:has-text('At a time')");
                look(page, "decide-live-" + look, found);
                page.navigate(origin + here);
                page.click("summary:has-text('Lift the embargo')");
                page.click("button:has-text('Lift it')");
                page.waitForURL("**said=embargo-lifted");
                page.click("text=Publish now");
                page.waitForSelector(".all-the-same");
                look(page, "decide-asked-" + look, found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, String name, List<String> found) {
        photograph(page, name);
        found.addAll(Axe.judged(page, name));
        Object width = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        if (((Number) width).intValue() > 0) {
            found.add(name + " is " + width + " px too wide");
        }
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
