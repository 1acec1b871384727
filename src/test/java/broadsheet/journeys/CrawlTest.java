package broadsheet.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.OpenCourier;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who follows every link of the paper. */
@ExtendWith(OpenDemo.class)
class CrawlTest {
    private static final int MOST_PAGES = 300;

    private final Reader reader;
    private final Set<String> posted = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    CrawlTest(OpenCourier paper, Reader reader) {
        this.reader = reader;
    }

    @Test
    void every_page_of_the_demo_is_whole_and_no_link_inside_the_paper_is_broken() {
        Map<String, String> foundOn = new LinkedHashMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/"));
        Set<String> visited = new HashSet<>();
        foundOn.put("/", "the start");
        while (!waiting.isEmpty() && visited.size() < MOST_PAGES) {
            String path = next(waiting, visited);
            visited.add(path);
            var answer = reader.get(path);
            String next = Reader.header(answer, "Location");
            if (answer.statusCode() == 303 && path.equals("/account") && next.startsWith("/")) {
                foundOn.putIfAbsent(next, path);
                waiting.add(next); // who is not signed in is led to where one signs in
                continue;
            }
            if (answer.statusCode() != 200) {
                faults.add(path + " answers " + answer.statusCode() + ", linked from " + foundOn.get(path));
                continue;
            }
            PolicyTest.keepsToItself(path, answer);
            if (!Reader.header(answer, "Content-Type").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.body());
            whole(path, page);
            for (Element link :
                    page.select("a[href], link[href], img[src], script[src], form[action], [data-challenge]")) {
                for (String name : List.of("href", "src", "action", "data-challenge")) {
                    String target = link.attr(name).replaceFirst("#.*", "");
                    if (name.equals("action") && link.attr("method").equals("post")) {
                        isTaken(target, link, path);
                        continue;
                    }
                    if (target.startsWith("/")
                            && !visited.contains(target)
                            && foundOn.putIfAbsent(target, path) == null) {
                        waiting.add(target);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(visited).hasSizeGreaterThan(200);
    }

    /** That a form has somewhere to go: one that is not filled in may be refused there, it may not get lost. */
    private void isTaken(String action, Element form, String path) {
        if (posted.add(kind(action))) {
            var hidden = new HashMap<String, String>();
            form.select("input[type=hidden]").forEach(field -> hidden.put(field.attr("name"), field.attr("value")));
            int status = reader.post(action, hidden).statusCode();
            check(
                    status != 404 && status != 405 && status < 500,
                    action + " answers " + status + " to a form of " + path);
        }
    }

    /** A page of a kind seen least, so that three hundred visits see every kind. */
    private static String next(Deque<String> waiting, Set<String> visited) {
        String best = waiting.getFirst();
        long fewest = Long.MAX_VALUE;
        int looked = 0;
        for (String path : waiting) {
            String kind = kind(path);
            long seen =
                    visited.stream().filter(other -> kind(other).equals(kind)).count();
            if (seen < fewest) {
                best = path;
                fewest = seen;
            }
            if (++looked > 60) {
                break;
            }
        }
        waiting.remove(best);
        return best;
    }

    private static String kind(String path) {
        return path.replaceFirst("/\\d{4}/\\d{2}/\\d{2}/[^/?]+", "/STORY").replaceAll("=[^&]*", "=");
    }

    private void whole(String path, Document page) {
        check(page.select("h1").size() == 1, path + " has " + page.select("h1").size() + " h1");
        check(!page.expectFirst("html").attr("lang").isEmpty(), path + " names no language");
        check(!page.expectFirst("html").attr("dir").isEmpty(), path + " names no direction");
        check(!page.title().isBlank(), path + " has no title");
        check(page.select("main").size() == 1, path + " has no main");
        page.select("template").remove();
        for (Element link : page.select("a[href], button")) {
            boolean hidden = link.attr("aria-hidden").equals("true") || link.closest("[hidden]") != null;
            boolean named = link.closest("template") != null
                    || !link.text().isBlank()
                    || !link.attr("aria-label").isBlank()
                    || link.select("img").stream()
                            .anyMatch(image -> !image.attr("alt").isBlank());
            check(hidden || named, path + " has a link without words: " + link.outerHtml());
        }
        for (Element image : page.select("img")) {
            check(image.hasAttr("alt"), path + " has an image without alt: " + image.outerHtml());
        }
        var ids = new HashSet<String>();
        for (Element element : page.select("[id]")) {
            check(ids.add(element.id()), path + " has the id " + element.id() + " twice");
        }
        for (Element link : page.select("a[href^=#]")) {
            check(ids.contains(link.attr("href").substring(1)), path + " has no " + link.attr("href"));
        }
        for (Element label : page.select("[aria-labelledby], [aria-describedby], label[for]")) {
            for (String name : List.of("aria-labelledby", "aria-describedby", "for")) {
                for (String id : label.attr(name).split(" ", -1)) {
                    check(id.isEmpty() || ids.contains(id), path + " refers to " + id + ", which is not there");
                }
            }
        }
        String canonical = page.select("link[rel=canonical]").attr("href");
        if (!canonical.isEmpty() && !path.endsWith("/print") && !path.equals("/archive")) {
            URI own = URI.create(canonical);
            String query = own.getRawQuery() == null ? "" : "?" + own.getRawQuery();
            check((own.getRawPath() + query).equals(path), path + " says it is " + canonical);
        }
    }

    private void check(boolean fine, String fault) {
        if (!fine) {
            faults.add(fault);
        }
    }
}
