package broadsheet.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe finds wrong with a page as it stands in the browser. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String RUN = """
            () => axe.run(document, { resultTypes: ["violations"] }).then(r => r.violations.flatMap(v =>
              v.nodes.slice(0, 3).map(n => v.id + ": " + n.html.slice(0, 200) + " " + (n.any[0]?.message ?? ""))))
            """;

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All violations, each behind the page's name. */
    static List<String> judged(Page page, String name) {
        page.evaluate(SCRIPT);
        return ((List<?>) page.evaluate(RUN))
                .stream().map(violation -> name + ": " + violation).toList();
    }
}
