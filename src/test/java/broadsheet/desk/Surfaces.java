package broadsheet.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stranger who asks for every address that any answer names, until none comes up that is new. */
final class Surfaces implements AutoCloseable {
    /** Addresses as pages, feeds, headers and scripts write them; the seeds add what is written nowhere. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:href|src|action|poster|content|data-[a-z-]+)=\"([^\"]+)\"");

    private static final Pattern SET = Pattern.compile("srcset=\"([^\"]+)\"");
    private static final int MOST = 6_000;

    /**
     * What came back.
     *
     * @param headers all but those that differ by themselves
     * @param body its bytes, one character each
     */
    record Answer(int status, Map<String, String> headers, String body) {
        /** Everything that the stranger could read. */
        String whole() {
            return headers + "\n" + new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Surfaces(String origin) {
        this.origin = origin;
    }

    /** Begins at these addresses as well. */
    void begin(Iterable<String> addresses) {
        addresses.forEach(open::add);
    }

    /** Asks for everything; all answers by their addresses. */
    Map<String, Answer> crawl() {
        while (!open.isEmpty()) {
            String address = open.removeFirst();
            if (!answers.containsKey(address)) {
                if (answers.size() >= MOST) {
                    throw new AssertionError("The paper has no end; the last address was " + address);
                }
                Answer answer = get(address);
                answers.put(address, answer);
                follow(address, answer);
            }
        }
        return answers;
    }

    private void follow(String from, Answer answer) {
        String location = answer.headers().get("location");
        if (location != null) {
            add(from, location);
        }
        String type = answer.headers().getOrDefault("content-type", "");
        if (type.startsWith("image/") || type.startsWith("font/") || type.startsWith("video/")) {
            return;
        }
        Matcher attribute = ATTRIBUTE.matcher(answer.body());
        while (attribute.find()) {
            add(from, attribute.group(1));
        }
        Matcher set = SET.matcher(answer.body());
        while (set.find()) {
            for (String source : set.group(1).split(",", -1)) {
                add(from, source.strip().split(" ", -1)[0]);
            }
        }
        Matcher written = Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?(/[^\"<>\\s\\\\]*)")
                .matcher(answer.body());
        while (written.find()) {
            add(from, written.group(1));
        }
    }

    private void add(String from, String link) {
        String address = link.replace("&amp;", "&").replaceFirst("#.*", "");
        address = address.replaceFirst("^http://(?:localhost|127\\.0\\.0\\.1)(?::\\d+)?(?=/)", "");
        if (address.startsWith("?")) {
            address = from.replaceFirst("\\?.*", "") + address;
        }
        if (address.startsWith("/") && !address.startsWith("//")) {
            open.addLast(address);
        }
    }

    Answer get(String address) {
        return send("GET", address, "");
    }

    /** Asks with any method. */
    Answer send(String method, String address, String form) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + address.replace(" ", "%20")))
                .method(method, form.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(form));
        if (!form.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            var headers = new TreeMap<String, String>();
            answer.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
            headers.remove("date");
            return new Answer(answer.statusCode(), headers, read(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of it; of what stays open, the first event. */
    private static String read(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            boolean staysOpen =
                    answer.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
            if (!staysOpen) {
                return new String(body.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
            var event = new StringBuilder();
            while (event.indexOf("\n\n") < 0) {
                int next = body.read();
                if (next < 0) {
                    break;
                }
                event.append((char) next);
            }
            return event.toString();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
