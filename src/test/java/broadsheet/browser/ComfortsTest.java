package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Type size, bookmarks, sharing, slides and the video: comforts that never ask anything of anybody else. */
@ExtendWith(InChromium.class)
class ComfortsTest {
    /** Waits inside the page, as its policy forbids what Playwright would evaluate there again and again. */
    private static final String PLAY = """
            async () => {
              const video = document.querySelector(".video-lead video");
              const until = (target, event, done) => new Promise(resolve => {
                const look = () => done() && resolve();
                target.addEventListener(event, look);
                look();
              });
              video.muted = true;
              await video.play();
              await until(video, "timeupdate", () => video.currentTime > 0.2);
              const track = video.querySelector("track");
              video.textTracks[0].mode = "showing";
              await until(track, "load", () => track.readyState === 2);
              video.currentTime = 8;
              await until(video, "seeked", () => !video.seeking);
              return `played, ${track.kind}: ${video.textTracks[0].cues.length > 0}, at eight seconds: ${video.currentTime >= 8}`;
            }""";

    /** Notes whether the type size was set before there was anything to paint. */
    private static final String WATCH_TYPE_SIZE = """
            new MutationObserver(() => {
              if (document.documentElement?.hasAttribute("data-font-size") && window.sizedAt === undefined) {
                window.sizedAt = performance.getEntriesByType("paint").length + (document.querySelector("main") ? 1 : 0);
              }
            }).observe(document, { attributes: true, subtree: true, childList: true });
            """;

    private final OpenCourier paper;
    private final Browser browser;
    private final String story;

    ComfortsTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
        this.story = paper.address(Rooms.STORY);
    }

    @Test
    void the_type_size_is_remembered_on_the_next_story_without_a_flash_and_without_a_cookie() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.open(story);
            double before = ((Number) visitor.page()
                            .evaluate("parseFloat(getComputedStyle(document.querySelector('.story-body p')).fontSize)"))
                    .doubleValue();
            visitor.page().click("[data-size='1']");
            visitor.page().click("[data-size='1']");
            visitor.context().addInitScript(WATCH_TYPE_SIZE);
            visitor.open(paper.address("ferry-strike-settlement"));
            double after = ((Number) visitor.page()
                            .evaluate("parseFloat(getComputedStyle(document.querySelector('.story-body p')).fontSize)"))
                    .doubleValue();
            assertThat(after).isGreaterThan(before * 1.1);
            assertThat(visitor.page().evaluate("window.sizedAt"))
                    .as("before the first paint")
                    .isEqualTo(0);
            visitor.page().click("[data-size='0']");
            assertThat(visitor.page().getAttribute("html", "data-font-size")).isNull();
        }
    }

    @Test
    void a_bookmark_is_kept_in_the_browser_only() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.open(story);
            visitor.page().click("[data-bookmark]");
            assertThat(visitor.page().getAttribute("[data-bookmark]", "aria-pressed"))
                    .isEqualTo("true");
            visitor.page().reload();
            assertThat(visitor.page().getAttribute("[data-bookmark]", "aria-pressed"))
                    .isEqualTo("true");
            String written = visitor.page().innerText(".times time");
            visitor.open("/reading-list");
            assertThat(visitor.page().innerText("[data-items] time")).isEqualTo(written);
            visitor.page().click("[data-items] a[href='" + story + "']");
            visitor.page().waitForURL("**" + story);
        }
    }

    @Test
    void the_share_menu_asks_nothing_of_anybody_before_a_click() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.open(story);
            visitor.page().click("details.share summary");
            assertThat(visitor.page().isVisible(".share-sheet a[href^='https://']"))
                    .isTrue();
            visitor.page().hover(".share-sheet a[href^='https://']");
            visitor.page().click("[data-copy]");
            PlaywrightAssertions.assertThat(visitor.page().locator(".tools [data-said]"))
                    .not()
                    .hasText("");
        }
    }

    @Test
    void arrow_keys_turn_the_pictures_of_a_photo_story() {
        String slides = paper.address(Rooms.SLIDES);
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.open(slides);
            visitor.page().keyboard().press("ArrowRight");
            visitor.page().waitForURL("**" + slides + "/2");
            assertThat(visitor.page().evaluate("document.querySelector('.slide-stage img').naturalWidth > 0"))
                    .isEqualTo(true);
            visitor.page().keyboard().press("ArrowLeft");
            visitor.page().waitForURL("**" + slides);
        }
    }

    @Test
    void a_photo_story_is_turned_without_scripts_and_comforts_that_need_them_are_not_shown() {
        String slides = paper.address(Rooms.SLIDES);
        try (var visitor = Visitor.withoutScripts(paper, browser)) {
            visitor.open(slides);
            visitor.page().click(".slide-nav a[rel=next]");
            visitor.page().waitForURL("**" + slides + "/2");
            visitor.page().click(".slide-nav a[rel=prev]");
            visitor.page().waitForURL("**" + slides);
            assertThat(visitor.page().isVisible("[data-size='1']")).isFalse();
            assertThat(visitor.page().isVisible("[data-bookmark]")).isFalse();
        }
    }

    @Test
    void the_video_plays_with_its_captions() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.open(paper.address(Rooms.VIDEO));
            assertThat(visitor.page().evaluate(PLAY)).isEqualTo("played, captions: true, at eight seconds: true");
        }
    }
}
