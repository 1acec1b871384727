package broadsheet.journeys;

import broadsheet.OpenCourier;
import broadsheet.testing.ProofOfWork;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody in front of a running paper, with a program that follows nothing of its own accord and keeps nothing. */
final class Reader implements AutoCloseable {
    private final OpenCourier paper;
    private final HttpClient client = HttpClient.newHttpClient();

    Reader(OpenCourier paper) {
        this.paper = paper;
    }

    /** What stands at an address, with further header fields as name, value, name, value. */
    HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(paper.origin() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<byte[]> bytes(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(paper.origin() + address)).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The page at an address, as a browser builds it. */
    Document page(String address) {
        return Jsoup.parse(get(address).body());
    }

    HttpResponse<String> post(String address, Map<String, String> fields, String... headers) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(address, "application/x-www-form-urlencoded", form, headers);
    }

    HttpResponse<String> post(String address, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(paper.origin() + address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Comments on a story, doing the work that is asked for. */
    HttpResponse<String> comment(String story, String name, String words) {
        return post(story + "/comments", Map.of("name", name, "comment", words, "altcha", altcha(story)));
    }

    /** The answer to a fresh task of a story's form. */
    String altcha(String story) {
        return ProofOfWork.solved(get(story + "/comments/challenge").body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
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
