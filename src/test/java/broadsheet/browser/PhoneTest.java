package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper in one hand. */
@ExtendWith(InChromium.class)
class PhoneTest {
    /** All that can be tapped, is no link within a sentence, and does not answer within 44 by 44 pixels. */
    private static final String SMALL_TARGETS = """
            () => {
              const small = [], alike = {};
              const owner = (x, y) => document.elementFromPoint(x, y)?.closest("a, button, input, textarea, summary, label");
              for (const e of document.querySelectorAll("a[href], button, input:not([type=hidden]), textarea, summary")) {
                if (e.closest("[aria-hidden=true], .trap, .vh, .skip") || e.matches(".vh, .skip, [tabindex='-1']")) continue;
                if (!e.checkVisibility({ visibilityProperty: true })) continue;
                const r0 = e.getBoundingClientRect();
                if (!r0.width || !r0.height) continue;
                const kind = e.tagName + e.className + e.parentElement.className + e.parentElement.tagName;
                if (!e.closest("nav, .tools") && (alike[kind] = (alike[kind] || 0) + 1) > 4) continue;
                const around = e.parentElement.closest("p, li, dd, td, figcaption, h1, h2, h3")?.textContent.trim() || "";
                if (getComputedStyle(e).display === "inline" && around.length > e.textContent.trim().length + 8 && e.closest("p, figcaption, td, .story-body")) continue;
                e.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
                const r = getComputedStyle(e).display === "inline" ? e.getClientRects()[0] : e.getBoundingClientRect();
                const x = r.left + Math.min(r.width / 2, 20), y = r.top + r.height / 2;
                const mine = (px, py) => { const o = owner(px, py); return o === e || (o && o.control === e); };
                let up = 0, down = 0, left = 0, right = 0;
                while (up < 44 && mine(x, y - up - 1)) up++;
                while (down < 44 && mine(x, y + down + 1)) down++;
                while (left < 44 && mine(x - left - 1, y)) left++;
                while (right < 44 && mine(x + right + 1, y)) right++;
                if (up + down + 1 < 43 || left + right + 1 < 43) small.push(`${left + right + 1}x${up + down + 1} ${e.outerHTML.slice(0, 120)}`);
              }
              return small;
            }""";

    private final OpenCourier paper;
    private final Browser browser;

    PhoneTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 360})
    void nothing_scrolls_sideways_and_everything_can_be_tapped(int width) {
        try (var visitor = Visitor.onAPhone(paper, browser, width)) {
            var small = new java.util.ArrayList<String>();
            Rooms.of(paper).forEach((name, address) -> {
                visitor.open(address);
                assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + name)
                        .isEqualTo(width);
                ((List<?>) visitor.page().evaluate(SMALL_TARGETS)).forEach(target -> small.add(name + ": " + target));
                if (width == 390) {
                    visitor.open(address);
                    visitor.photograph("phone-" + name);
                }
            });
            assertThat(small).isEmpty();
        }
    }

    @Test
    void the_longest_word_in_a_headline_scrolls_nothing_sideways() {
        try (var visitor = Visitor.onAPhone(paper, browser, 360)) {
            Rooms.of(paper).forEach((name, address) -> {
                visitor.open(address);
                assertThat(visitor.page().evaluate("""
                        () => {
                          const word = "Antidisestablishmentarianism".repeat(5);
                          document.querySelectorAll("main :is(h1, h2, h3), .tags a").forEach(e => {
                            (e.querySelector("a") ?? e).textContent = word;
                          });
                          return document.documentElement.scrollWidth;
                        }""")).as("width of " + name).isEqualTo(360);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1180, 1200, 1240, 1250, 1280})
    void a_box_beside_the_text_scrolls_nothing_sideways_on_a_small_desk(int width) {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            visitor.page().setViewportSize(width, 900);
            visitor.open(paper.address("tharn-families-harrowmouth"));
            assertThat(visitor.page().locator(".story-body .fact").count()).isPositive();
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(width);
        }
    }

    @Test
    void the_strip_of_sections_shows_the_one_where_the_reader_is() {
        try (var visitor = Visitor.onAPhone(paper, browser, 360)) {
            visitor.open("/sport");
            assertThat(visitor.page().evaluate("""
                    () => document.querySelector(".sections [aria-current]").getBoundingClientRect().right
                        <= innerWidth""")).isEqualTo(true);
        }
    }

    @Test
    void the_latest_name_nothing_that_stands_beside_them() {
        try (var visitor = Visitor.onAPhone(paper, browser, 390)) {
            visitor.open("/");
            assertThat((List<?>) visitor.page().evaluate("""
                    () => [...document.querySelectorAll(".latest-list a")].map(a => a.pathname)
                        .filter(path => document.querySelector(`:is(.teaser-lead, .seconds) a[href="${path}"]`))""")).isEmpty();
        }
    }

    @Test
    void a_guest_reads_a_story_part_by_part_then_whole_then_as_it_is_printed() {
        try (var visitor = Visitor.onAPhone(paper, browser, 390)) {
            String story = paper.address(Rooms.STORY);
            visitor.open("/");
            visitor.page().click("main a[href='" + story + "']");
            visitor.page().waitForURL("**" + story);
            visitor.page().click(".pages a[rel=next]");
            visitor.page().waitForURL("**" + story + "/2");
            visitor.page().click(".pages a[href='" + story + "/all']");
            visitor.page().waitForURL("**" + story + "/all");
            visitor.page().click(".tools a[href='" + story + "/print']");
            visitor.page().waitForURL("**" + story + "/print");
            assertThat(visitor.page().isVisible("nav")).isFalse();
            visitor.page().click(".print-bar a");
            visitor.page().waitForURL("**" + story);
        }
    }

    @Test
    void the_menu_opens_and_leads_to_a_sub_section() {
        try (var visitor = Visitor.onAPhone(paper, browser, 360)) {
            visitor.open("/");
            visitor.page().tap("details.menu summary");
            visitor.page().tap(".menu-list a[href='/nation/assembly']");
            visitor.page().waitForURL("**/nation/assembly");
            assertThat(visitor.page().isVisible(".crumbs a[href='/nation']")).isTrue();
        }
    }
}
