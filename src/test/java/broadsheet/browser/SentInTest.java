package broadsheet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import broadsheet.contributions.Snaps;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader sends a story in and follows it; the desk asks back and makes a draft of it. */
@ExtendWith(InChromium.class)
class SentInTest {
    private final Browser browser;
    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final TestPaper paper = TestPaper.on(trial);
    private final String origin = paper.open();

    SentInTest(Browser browser) {
        this.browser = browser;
        paper.section("culture");
        Door.hire(paper, "eve", "Eve Ek", "editor");
    }

    @AfterEach
    void close() {
        paper.close();
        trial.close();
    }

    private Page opened(BrowserContext context, String address) {
        Page page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(origin + address);
        return page;
    }

    private Page desk(BrowserContext context) {
        Page page = opened(context, "/desk/sign-in?next=/desk/contributions");
        page.fill("[name=login]", "eve");
        page.fill("[name=password]", Door.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".slate-states");
        return page;
    }

    private static void judge(Page page) {
        org.assertj.core.api.Assertions.assertThat(Axe.judged(page, page.url())).isEmpty();
    }

    private static Locator button(Page page, String words) {
        return page.locator("button", new Page.LocatorOptions().setHasText(words));
    }

    /** Sends the story and gives its code. */
    private static String send(Page reader) {
        reader.fill("#title", "The ferry that never came");
        reader.fill(
                "#words",
                "We waited on the quay from six in the morning. It rained, and nobody told us anything.\n\n"
                        + "At nine the harbour master came by and said that the ferry had been sold.");
        reader.setInputFiles("#photos", new FilePayload[] {
            new FilePayload("quay.jpg", "image/jpeg", Snaps.talkative(1)),
            new FilePayload("notes.txt", "image/jpeg", new byte[] {1, 2, 3})
        });
        reader.fill("#name", "Marta Vik");
        reader.check("#consent");
        button(reader, "Send").last().click();
        assertThat(reader.locator("#photos-error")).containsText("notes.txt");
        assertThat(reader.locator(".send-kept li")).hasCount(1);
        judge(reader);
        button(reader, "Send").last().click();
        assertThat(reader.locator("h1")).hasText("Thank you, your story has arrived");
        judge(reader);
        return reader.locator("#code").textContent().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "phone-dark"})
    void a_reader_sends_a_story_answers_a_question_by_code_and_the_desk_makes_a_draft(String look) {
        try (BrowserContext home = browser.newContext(Looks.of(look));
                BrowserContext office = browser.newContext(Looks.of(look))) {
            Page reader = opened(home, "/send-your-story");
            judge(reader);
            String code = send(reader);

            Page desk = desk(office);
            judge(desk);
            desk.click(".slate-title a");
            assertThat(desk.locator(".sent-photos img")).hasCount(1);
            judge(desk);
            desk.fill("#question", "Which day was that?");
            button(desk, "Ask").click();
            assertThat(desk.locator(".sent-turns")).containsText("Which day was that?");

            reader.navigate(origin + "/send-your-story/status");
            reader.fill("#code", code.toLowerCase(java.util.Locale.ROOT));
            reader.keyboard().press("Enter");
            assertThat(reader.locator(".send-turns")).containsText("Which day was that?");
            judge(reader);
            reader.fill("#answer", "A Tuesday.");
            button(reader, "Send the answer").click();
            assertThat(reader.locator("[role=status]").filter(new Locator.FilterOptions().setHasText("arrived")))
                    .isVisible();

            desk.reload();
            assertThat(desk.locator(".sent-turns")).containsText("A Tuesday.");
            desk.selectOption("#section", "culture");
            button(desk, "Make a draft").click();
            assertThat(desk.locator("#headline")).hasValue("The ferry that never came");

            reader.navigate(origin + "/send-your-story/status");
            reader.fill("#code", code);
            reader.keyboard().press("Enter");
            assertThat(reader.locator(".send-state-name")).hasText("The desk is working on it");
            desk.goBack();
            judge(desk);
        }
    }
}
