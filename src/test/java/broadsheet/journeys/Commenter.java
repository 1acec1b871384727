package broadsheet.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A reader with a browser who comments on one story. */
final class Commenter {
    /** A form filled in, ready to be sent, also a second time. */
    record Form(String words, String altcha) {}

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String conversation;

    /** Comments on the story at this address, scheme and host included. */
    Commenter(String story) {
        this.conversation = story + "/comments";
    }

    /** Fills the form in and does the work that it asks for. */
    Form filledIn(String words) throws IOException, InterruptedException {
        return new Form(
                words,
                solved(send(HttpRequest.newBuilder(URI.create(conversation + "/challenge")))
                        .body()));
    }

    /** Sends the form; returns the status. */
    int sent(Form form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(conversation))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "name=Reader&comment=" + encoded(form.words()) + "&altcha=" + encoded(form.altcha()))))
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String solved(String task) {
        var answer = (ObjectNode) JsonMapper.shared().readTree(task);
        for (int number = 0; number <= answer.path("maxnumber").asInt(); number++) {
            if (sha256(answer.path("salt").asString() + number)
                    .equals(answer.path("challenge").asString())) {
                answer.put("number", number);
                return Base64.getEncoder().encodeToString(answer.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("No number fits " + task);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
