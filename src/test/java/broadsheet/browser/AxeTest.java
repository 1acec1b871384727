package broadsheet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page as axe sees it: light, dark, and from right to left. */
@ExtendWith(InChromium.class)
class AxeTest {
    private final OpenCourier paper;
    private final Browser browser;

    AxeTest(OpenCourier paper, Browser browser) {
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void nothing_to_find_in_the_light() {
        try (var visitor = Visitor.atADesk(paper, browser)) {
            assertThat(violations(visitor, "light")).isEmpty();
        }
    }

    @Test
    void nothing_to_find_in_the_dark() {
        try (var visitor = Visitor.inTheDark(paper, browser)) {
            assertThat(violations(visitor, "dark")).isEmpty();
        }
    }

    @Test
    void nothing_to_find_from_right_to_left() {
        paper.speak("ar");
        try (var visitor = Visitor.atADesk(paper, browser)) {
            assertThat(violations(visitor, "ar")).isEmpty();
            visitor.open("/");
            assertThat(visitor.page().getAttribute("html", "dir")).isEqualTo("rtl");
        } finally {
            paper.speak("en");
        }
    }

    @Test
    void the_chinese_paper_is_photographed() {
        paper.speak("zh");
        try (var visitor = Visitor.atADesk(paper, browser)) {
            for (String name : List.of("front", "story")) {
                visitor.open(Rooms.of(paper).getOrDefault(name, "/"));
                visitor.photograph("zh-" + name);
            }
            assertThat(visitor.page().getAttribute("html", "lang")).isEqualTo("zh");
        } finally {
            paper.speak("en");
        }
    }

    private List<String> violations(Visitor visitor, String look) {
        var all = new ArrayList<String>();
        Page page = visitor.page();
        Map<String, String> rooms = Rooms.of(paper);
        rooms.forEach((name, address) -> {
            visitor.open(address);
            all.addAll(Axe.judged(page, name));
            if (!look.equals("light")
                    || List.of("front", "section", "story", "slide", "comments").contains(name)) {
                visitor.photograph(look + "-" + name);
            }
        });
        if (look.equals("dark")) {
            return all;
        }
        String story = rooms.getOrDefault("story", "/");
        visitor.open(story + "/comments");
        page.evaluate("""
                () => { const f = document.querySelector("#comment-form"); f.noValidate = true;
                  f.removeAttribute("data-challenge"); f.replaceWith(f.cloneNode(true)); }""");
        page.click("#comment-form button[type=submit]");
        page.waitForSelector(".error");
        all.addAll(Axe.judged(page, "422"));
        visitor.open(story);
        page.fill("#name", "Axel");
        page.fill("#comment", "Axe looks at receipts, too.");
        page.click("#comment-form button[type=submit]");
        page.waitForURL("**/receipt/**");
        all.addAll(Axe.judged(page, "receipt"));
        return all;
    }
}
