package broadsheet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A reader with a browser that keeps its cookies and follows nothing of its own accord. Signs in by the mailed code. */
public final class Subscriber implements AutoCloseable {
    private static final String COOKIE = "__Host-reader";

    private final TestPaper paper;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();

    /** At this paper, as a guest. */
    public Subscriber(TestPaper paper) {
        this.paper = paper;
        this.origin = paper.open();
    }

    /** A new member of this name and address. */
    public static Subscriber of(TestPaper paper, String name, String email) {
        var reader = new Subscriber(paper);
        HttpResponse<String> in = reader.join(email, name);
        if (in.statusCode() != 303) {
            throw new AssertionError(name + " was not let in: " + in.statusCode() + "\n" + in.body());
        }
        return reader;
    }

    /** Asks for a code. */
    public HttpResponse<String> ask(String email) {
        return post("/account/sign-in", Map.of("email", email));
    }

    /** Asks for a code, reads the letter, and enters it. */
    public HttpResponse<String> signIn(String email) {
        Map<String, String> fields = fieldsOf(ask(email), "/account/sign-in/code");
        fields.put("code", new ReadersPost(paper).newest(email).code());
        return post("/account/sign-in/code", fields);
    }

    /** Signs in for the first time. */
    public HttpResponse<String> join(String email, String name) {
        Map<String, String> fields = fieldsOf(signIn(email), "/account/join");
        fields.put("name", name);
        return post("/account/join", fields);
    }

    /** The fields of the form in a page that goes to this address, filled in as they are. */
    public static Map<String, String> fieldsOf(HttpResponse<String> page, String action) {
        Element form = Jsoup.parse(page.body()).selectFirst("form[action=" + action + "]");
        if (form == null) {
            throw new AssertionError("No form to " + action + " in " + page.statusCode() + "\n" + page.body());
        }
        var fields = new HashMap<String, String>();
        form.select("input[name]").forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea[name]")
                .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
        return fields;
    }

    /** The token of the reader's session, as its cookie holds it. */
    public @Nullable String session() {
        return cookies.get(COOKIE);
    }

    /** Comes with this token, wherever it is from. */
    public Subscriber with(@Nullable String session) {
        if (session == null) {
            cookies.remove(COOKIE);
        } else {
            cookies.put(COOKIE, session);
        }
        return this;
    }

    /** Comes with another cookie too. */
    public Subscriber and(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).build());
    }

    /** What an address answers, byte by byte. */
    public HttpResponse<byte[]> bytes(String address) {
        try {
            return client.send(request(address).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page at an address, as a browser builds it. */
    public Document page(String address) {
        HttpResponse<String> answer = get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = form(address, fields);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form and takes what comes back byte by byte. */
    public HttpResponse<byte[]> postForBytes(String address, Map<String, String> fields) {
        try {
            return client.send(form(address, fields).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder form(String address, Map<String, String> fields) {
        String form = new LinkedHashMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + address));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String line) {
        String name = line.substring(0, line.indexOf('='));
        String value = line.substring(line.indexOf('=') + 1, line.indexOf(';'));
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
