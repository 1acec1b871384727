package broadsheet.testing;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Somebody of the staff with a browser that keeps the session's cookie and follows nothing of its own accord. */
public final class Colleague implements AutoCloseable {
    private final String origin;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable String cookie;
    private String token = "";

    /** At the paper of this origin, outside the door. */
    public Colleague(String origin) {
        this.origin = origin;
    }

    /** The same, signed in. */
    public static Colleague of(String origin, String login, String password) {
        var colleague = new Colleague(origin);
        HttpResponse<String> in = colleague.signIn(login, password);
        if (in.statusCode() != 303) {
            throw new AssertionError(login + " was not let in: " + in.statusCode());
        }
        colleague.get("/desk/account");
        return colleague;
    }

    public HttpResponse<String> signIn(String login, String password) {
        return post("/desk/sign-in", Map.of("login", login, "password", password));
    }

    /** The session's token, as its cookie holds it. */
    public @Nullable String session() {
        return cookie;
    }

    /** Comes with this token, wherever it is from. */
    public Colleague with(@Nullable String session) {
        cookie = session;
        return this;
    }

    public HttpResponse<String> get(String address) {
        HttpResponse<String> answer = send(request(address).build());
        var field = Jsoup.parse(answer.body()).selectFirst("input[name=token]");
        if (field != null && !field.val().isEmpty()) {
            token = field.val();
        }
        return answer;
    }

    /** The page at an address, as a browser builds it. */
    public Document page(String address) {
        HttpResponse<String> answer = get(address);
        if (answer.statusCode() != 200) {
            throw new AssertionError(address + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return Jsoup.parse(answer.body());
    }

    /** Sends a form with the session's form token. */
    public HttpResponse<String> send(String address, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.putIfAbsent("token", token);
        return post(address, all);
    }

    /** Sends a form just as it is. */
    public HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends files by their names in this field, with the session's form token and as a browser does it. */
    public HttpResponse<String> sendFiles(String address, String field, Map<String, byte[]> files, String... headers) {
        String line = "----broadsheet-form";
        var body = new ByteArrayOutputStream();
        part(body, line, "name=\"token\"", token.getBytes(StandardCharsets.UTF_8));
        files.forEach((name, bytes) -> part(body, line, "name=\"" + field + "\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + line + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + line)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form of fields and of files, each under the name of its field, with the session's form token. */
    public HttpResponse<String> sendParts(String address, Map<String, String> fields, Map<String, byte[]> files) {
        String line = "----broadsheet-form";
        var body = new ByteArrayOutputStream();
        part(body, line, "name=\"token\"", token.getBytes(StandardCharsets.UTF_8));
        fields.forEach(
                (name, value) -> part(body, line, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach((name, bytes) -> part(body, line, "name=\"" + name + "\"; filename=\"" + name + "\"", bytes));
        body.writeBytes(("--" + line + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return sendBody(address, line, body.toByteArray());
    }

    /** Sends these bytes as a multipart form whose parts this boundary divides. */
    public HttpResponse<String> sendBody(String address, String boundary, byte[] body) {
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    /** The token that the session's forms carry. */
    public String formToken() {
        return token;
    }

    private static void part(ByteArrayOutputStream body, String line, String about, byte[] content) {
        String head = "--" + line + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin + address));
        if (cookie != null) {
            request.header("Cookie", "__Host-broadsheet=" + cookie);
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
        String value = line.substring(line.indexOf('=') + 1, line.indexOf(';'));
        cookie = value.isEmpty() ? null : value;
    }

    @Override
    public void close() {
        client.close();
    }
}
