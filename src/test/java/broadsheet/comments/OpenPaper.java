package broadsheet.comments;

import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.http.EventStreams;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.SiteServer;
import broadsheet.platform.http.SiteSettings;
import broadsheet.platform.jobs.Ledger;
import broadsheet.press.Press;
import broadsheet.section.Moderation;
import broadsheet.testing.PaperClock;
import broadsheet.testing.ProofOfWork;
import broadsheet.testing.Trial;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A small paper on a port, with one story, and a reader in front of it. */
final class OpenPaper implements AutoCloseable {
    private static final Pattern IMAGE = Pattern.compile("name=\"challenge\" value=\"([^\"]+)\"");

    final Talk talk;
    final Challenges challenges;
    final CommentsRoom room;
    private final PaperClock clock;
    final EventStreams streams;
    private final Counts counts;
    private final SiteServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    OpenPaper(Trial trial, Moderation moderation, boolean limited) {
        this(trial, moderation, limited, List.of());
    }

    /** The same behind these proxies. */
    OpenPaper(Trial trial, Moderation moderation, boolean limited, List<String> proxies) {
        this.talk = new Talk(trial, moderation);
        this.clock = trial.clock();
        var secrets = new Secrets(trial.database());
        this.challenges = new Challenges(secrets, trial.clock(), 100);
        var gate = new Gate(challenges, new Limits(trial.clock(), limited), new Tokens(secrets), 10, 60);
        this.streams = new EventStreams();
        this.counts = new Counts(trial.database(), streams);
        this.room = new CommentsRoom(
                trial.database(),
                trial.ids(),
                new Ledger(trial.database(), trial.ids()),
                counts,
                new CommentsRoom.Below(talk.masthead, talk.stories.stories(), talk.members, talk.moderation),
                gate);
        var routes = new Routes();
        talk.stories.on(routes);
        challenges.on(routes);
        room.on(routes, talk.members.on(routes));
        var press = new Press(trial.database(), trial.clock(), 16L << 20);
        trial.database().watch(FactsWatch.both(press, counts));
        this.server = new SiteServer(
                routes, press, trial.database(), talk.masthead, new SiteSettings("127.0.0.1", 0, null, proxies));
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OpenPaper(Trial trial) {
        this(trial, Moderation.AFTER, false);
    }

    /** The conversation's address. */
    String address() {
        return talk.story.address() + "/comments";
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(at(address)).GET().build());
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    HttpResponse<String> post(Map<String, String> fields) {
        String form = encoded(fields);
        return send(HttpRequest.newBuilder(at(address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    int port() {
        return server.port();
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + server.port() + address);
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

    /** Does the work that the conversation asks a browser for. */
    String altcha() {
        String solved = solved(get(address() + "/challenge").body());
        clock.advance(Duration.ofSeconds(5)); // so long a reader writes at least
        return solved;
    }

    static String solved(String task) {
        return ProofOfWork.solved(task);
    }

    /** The token of the image on a page. */
    static String image(HttpResponse<String> page) {
        var found = IMAGE.matcher(page.body());
        if (!found.find()) {
            throw new AssertionError("No image on:\n" + page.body());
        }
        return found.group(1);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Override
    public void close() {
        streams.close();
        counts.close();
        server.close();
        client.close();
    }
}
