package broadsheet.contributions;

import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Eyes;
import broadsheet.platform.challenge.Secrets;
import broadsheet.testing.ProofOfWork;
import broadsheet.testing.TestPaper;
import java.io.ByteArrayOutputStream;
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
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A reader who sends stories in, with a browser that runs no scripts. */
public final class Correspondent implements AutoCloseable {
    /** What the browser calls itself. */
    public static final String BROWSER = "Zebrafinch/77.3 (Canarysystem)";

    private static final String SEND = "/send-your-story";
    private static final String BOUNDARY = "----broadsheet-story";

    private final TestPaper paper;
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private String cookie = "";

    /** At this paper, which is opened for it. */
    public Correspondent(TestPaper paper) {
        this.paper = paper;
        this.origin = paper.open();
    }

    /** Goes on with this cookie: as a member. */
    public Correspondent as(String cookie) {
        this.cookie = cookie;
        return this;
    }

    /** A form that is well filled in, under the name of Marta Vik. */
    public Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("title", "The ferry that never came");
        form.put("words", "We waited on the quay.\nIt rained.\n\nNobody <b>told</b> us.");
        form.put("name", "Marta Vik");
        form.put("consent", "1");
        form.put("wording", wording());
        return form;
    }

    private String wording() {
        return field(get(SEND), "wording");
    }

    /** What a hidden field of a page holds. */
    public static String field(HttpResponse<String> page, String name) {
        Element field = Jsoup.parse(page.body()).selectFirst("input[name=" + name + "]");
        if (field == null) {
            throw new AssertionError("No field " + name + " in " + page.statusCode() + "\n" + page.body());
        }
        return field.val();
    }

    /** What a browser with scripts has worked out for the form. */
    public String altcha() {
        return ProofOfWork.solved(get(SEND + "/challenge").body());
    }

    /** The fields of the form that came back, as they stand there, with the letters of its image read. */
    public Map<String, String> again(HttpResponse<String> page) {
        var fields = new HashMap<String, String>();
        var form = Jsoup.parse(page.body()).selectFirst("#send-form");
        if (form == null) {
            throw new AssertionError("No form in " + page.statusCode() + "\n" + page.body());
        }
        form.select("input[name]:not([type=checkbox]):not([type=file]), input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        form.select("textarea[name]")
                .forEach(area -> fields.put(area.attr("name"), area.wholeText().replaceFirst("^\n", "")));
        fields.put(
                "answer",
                Eyes.read(
                        new Challenges(
                                new Secrets(paper.database()), paper.trial().clock(), 1),
                        fields.getOrDefault("challenge", "")));
        return fields;
    }

    /** Sends a story with photos, by the names of their files. */
    public HttpResponse<String> send(Map<String, String> fields, Map<String, byte[]> photos) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        photos.forEach((name, bytes) -> part(body, "name=\"photos\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send(request(SEND)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a story in one step, as a browser with scripts does, and reads the code. */
    public String sent(Map<String, String> fields, Map<String, byte[]> photos) {
        var answered = new LinkedHashMap<>(fields);
        answered.put("altcha", altcha());
        return code(send(answered, photos));
    }

    /** The code in the answer. */
    public static String code(HttpResponse<String> answer) {
        Element code = Jsoup.parse(answer.body()).selectFirst("#code");
        if (answer.statusCode() != 200 || code == null) {
            throw new AssertionError("Not taken: " + answer.statusCode() + "\n" + answer.body());
        }
        return code.text();
    }

    /** What the page of a code says. */
    public HttpResponse<String> status(String code) {
        return post(SEND + "/status", Map.of("code", code));
    }

    /** Answers what was asked. */
    public HttpResponse<String> answer(String code, String words) {
        return post(SEND + "/status/answer", Map.of("code", code, "answer", words));
    }

    /** Takes the story back. */
    public HttpResponse<String> withdraw(String code) {
        return post(SEND + "/status/withdraw", Map.of("code", code, "sure", "1"));
    }

    /** How the state is called in a status page. */
    public static String state(HttpResponse<String> page) {
        Element state = Jsoup.parse(page.body()).selectFirst("[data-state]");
        if (state == null) {
            throw new AssertionError("No state in " + page.statusCode() + "\n" + page.body());
        }
        return state.attr("data-state");
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form without files. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).header("User-Agent", BROWSER);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static void part(ByteArrayOutputStream body, String about, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
