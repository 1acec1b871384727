package broadsheet.platform.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Answers for one person: never stored by anyone, never gzipped (what an attacker can make us repeat next to a secret
 * would tell the secret by its length), and with the only cookies there are, one for each door.
 */
final class InnerAnswers {
    /** Only over TLS or on this machine, for this host and no other, out of reach of scripts (RFC 6265bis §4.1). */
    static final String STAFF = "__Host-broadsheet";

    /** The same for readers who have an account. */
    static final String READER = "__Host-reader";

    /** As long as browsers keep any; the session itself ends earlier (RFC 6265bis §5.5). */
    private static final String READERS_STAY = "; Max-Age=34560000";

    private static final String COOKIE_RULES = "; Path=/; Secure; HttpOnly; SameSite=Lax";
    private static final String HTML = "text/html; charset=utf-8";
    /** The rule of the shortest span counts a minute (RFC 6585 §4). */
    private static final Map<String, String> WAITING =
            Map.of("Cache-Control", "no-store", "X-Robots-Tag", "noindex", "Retry-After", "60");

    private static final Map<String, String> PERSONAL = Map.of("Cache-Control", "no-store", "X-Robots-Tag", "noindex");

    private final Drawing drawing;
    private final List<HttpField> policy;
    private final List<HttpField> secret;

    InnerAnswers(Drawing drawing, boolean secure) {
        this.drawing = drawing;
        this.policy = Policy.inner(secure);
        this.secret = Policy.secret(secure);
    }

    /** The token in the cookie of this door, if there is exactly one. */
    static @Nullable String session(Reply.Door door, List<HttpCookie> cookies) {
        String name = name(door);
        List<String> found = cookies.stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String name(Reply.Door door) {
        return switch (door) {
            case STAFF -> STAFF;
            case READERS -> READER;
        };
    }

    /** The finished answer; what is nobody's in particular is left to the counter. */
    Finished finish(Reply reply, Function<Reply, Finished> others) {
        return switch (reply) {
            case Reply.Page page -> page(HttpStatus.OK_200, page.template());
            case Reply.Personal personal -> page(personal.status(), personal.template());
            case Reply.Secret page ->
                Finished.once(HttpStatus.OK_200, drawing.draw(page.template()), HTML, PERSONAL, secret);
            case Reply.Data data -> Finished.once(data.status(), data.body(), data.contentType(), PERSONAL, policy);
            case Reply.Text text -> Finished.once(HttpStatus.OK_200, text.body(), text.contentType(), PERSONAL, policy);
            case Reply.SignedIn in -> led(in.to(), given(in.door(), in.token()), false);
            case Reply.Welcomed in -> {
                var headers = new HashMap<>(PERSONAL);
                headers.put("Set-Cookie", given(in.door(), in.token()));
                yield Finished.once(HttpStatus.OK_200, drawing.draw(in.template()), HTML, headers, policy);
            }
            case Reply.SignedOut out -> led(out.to(), name(out.door()) + "=; Max-Age=0" + COOKIE_RULES, true);
            case Reply.Attachment file ->
                Finished.once(HttpStatus.OK_200, file.body(), file.contentType(), attached(file.name()), policy);
            case Reply.SeeOther _,
                    Reply.Moved _,
                    Reply.NotFound _,
                    Reply.Gone _,
                    Reply.Lasting _,
                    Reply.Refused _,
                    Reply.Stream _,
                    Reply.Blob _,
                    Reply.Inside _,
                    Reply.Pass _ -> others.apply(reply);
        };
    }

    private static String given(Reply.Door door, String token) {
        return name(door) + "=" + token + (door == Reply.Door.READERS ? READERS_STAY : "") + COOKIE_RULES;
    }

    /** The fields of a page for one person. */
    static Map<String, String> headers(int status) {
        return status == HttpStatus.TOO_MANY_REQUESTS_429 ? WAITING : PERSONAL;
    }

    private Finished page(int status, Template template) {
        return Finished.once(status, drawing.draw(template), HTML, headers(status), policy);
    }

    private Finished led(String to, String cookie, boolean forget) {
        var headers = new HashMap<>(PERSONAL);
        headers.put("Location", to);
        headers.put("Set-Cookie", cookie);
        if (forget) {
            headers.put("Clear-Site-Data", "\"cache\"");
        }
        return Finished.once(HttpStatus.SEE_OTHER_303, new byte[0], null, headers, policy);
    }

    private static Map<String, String> attached(String name) {
        var headers = new HashMap<>(PERSONAL);
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
        String whole = plain.equals(name) ? "" : "; filename*=UTF-8''" + percent(name);
        headers.put("Content-Disposition", "attachment; filename=\"" + plain + "\"" + whole);
        return headers;
    }

    /** As RFC 8187 §3.2.1 writes a value: what is no letter or digit of ASCII is given by its bytes. */
    private static String percent(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
