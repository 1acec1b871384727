package broadsheet.platform.http;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Question;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.jspecify.annotations.Nullable;

/** Pages as the counter gives them, without a port: by way of a Press, or printed for the asker alone. */
public final class Pages {
    private final Counter counter;

    /** Pages that come from this keeper when it has them. */
    public Pages(Routes routes, PageKeeper keeper, Database database, Notices notices, SiteSettings site) {
        this.counter =
                new Counter(routes, keeper, database, notices, site, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Pages that are printed for each asker anew. */
    public static Pages fresh(Routes routes, Database database, Notices notices, SiteSettings site) {
        var printing = new PageKeeper() {
            @Override
            public @Nullable Finished find(String address) {
                return null;
            }

            @Override
            public Finished print(String address, Question<Reply> question, Function<Reply, Finished> finisher) {
                return finisher.apply(database.read(question));
            }
        };
        return new Pages(routes, printing, database, notices, site);
    }

    /** The answer to GET; the address may have a query. */
    public Finished get(String address) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? null : address.substring(mark + 1);
        return counter.page(Address.of(path, query, counter.knownQuery()), false);
    }

    /** A page with this text that may be kept. */
    public static Finished page(String text) {
        return Finished.keepable(text.getBytes(StandardCharsets.UTF_8), "text/plain", List.of());
    }

    /** All that would be sent: status, headers and both bodies. */
    public static String bytes(Finished page) {
        return page.status() + "\n" + headers(page, false) + "\n" + headers(page, true) + "\n" + page.text() + "\n"
                + new String(bytes(page.body(true)), StandardCharsets.ISO_8859_1);
    }

    private static String headers(Finished page, boolean gzip) {
        return page.fields(gzip).stream()
                .map(field -> field.getName() + ": " + field.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(ByteBuffer body) {
        var bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    /** The value of a header, or null. */
    public static @Nullable String header(Finished page, String name) {
        return page.fields(false).stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .map(HttpField::getValue)
                .findFirst()
                .orElse(null);
    }
}
