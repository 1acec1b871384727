package broadsheet;

import broadsheet.comments.Draft;
import broadsheet.comments.Posting;
import broadsheet.comments.Venue;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Paper;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Eyes;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Database;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.section.Section;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
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
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The whole paper on a port, put together as it runs, and a reader in front of it. */
public final class RunningPaper implements AutoCloseable {
    private final Trial trial;
    private final Newspaper newspaper;
    private final String address;
    private final HttpClient reader = HttpClient.newHttpClient();
    private long challenges;

    /** A paper on the trial's kind of database. */
    public RunningPaper(Trial trial) {
        this(trial, Map.of());
    }

    /** The same with settings of its own, by {@code section.key}. */
    public RunningPaper(Trial trial, Map<String, String> settings) {
        this.trial = trial;
        var options = new HashMap<>(Map.of("site.port", "0", "challenge.cost", "50"));
        if (trial.kind() == Trial.Kind.POSTGRES) {
            options.put("data.database", trial.url());
        }
        options.putAll(settings);
        this.newspaper = new Newspaper(folder(), Settings.read(folder(), Map.of(), options), trial.clock());
        try {
            String open = newspaper.open();
            this.address = open.substring(0, open.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the paper's files lie. */
    public Path folder() {
        return trial.folder().resolve("paper");
    }

    /** Scheme, host and port. */
    public String origin() {
        return address;
    }

    public Database database() {
        return newspaper.database();
    }

    public StoryRoom.Acts acts() {
        return newspaper.stories().acts();
    }

    /** Names the paper. */
    public void named(String name, String language, String zone) {
        database()
                .perform(writing ->
                        new ChangeMasthead().run(writing, new Paper(name, "", language, ZoneId.of(zone), "", "")));
    }

    /** The section of that slug, opened when there is none. */
    public Section section(String slug) {
        return database()
                .write(writing -> newspaper
                        .sections()
                        .at(writing, slug)
                        .orElseGet(() -> new OpenSection(trial.ids())
                                .run(
                                        writing,
                                        null,
                                        new Slug(slug),
                                        slug.toUpperCase(java.util.Locale.ROOT),
                                        true,
                                        Moderation.AFTER)));
    }

    /** Publishes a story with this headline at an instant. */
    public Story story(String section, String headline, Instant at) {
        return story(section, Copy.of(headline, Body.EMPTY), at);
    }

    /** Publishes a story at an instant. */
    public Story story(String section, Copy copy, Instant at) {
        Section place = section(section);
        return database().write(writing -> {
            var slug = Slug.from(copy.headline(), "story");
            var id = acts().draft().run(writing, place, slug, StoryKind.STORY, CommentsMode.OPEN, copy, null);
            return acts().publish().run(writing, id, at, null);
        });
    }

    /** Posts a comment that is shown at once. */
    public void comment(Story story, String name, String words) {
        String challenge = "challenge-" + ++challenges;
        database()
                .write(writing -> newspaper
                        .comments()
                        .post()
                        .run(
                                writing,
                                Venue.below(writing, story),
                                new Posting(Draft.typed(name, words), null, challenge, true, _ -> null)));
    }

    /** Reads a page; {@code headers} are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build());
    }

    /** Sends a form. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return reader.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work that a form asks a browser for, at the address of its challenge. */
    public String altcha(String path) {
        ObjectNode task = (ObjectNode) JsonMapper.shared().readTree(get(path).body());
        for (int number = 0; number <= task.path("maxnumber").asInt(); number++) {
            if (sha256(task.path("salt").asString() + number)
                    .equals(task.path("challenge").asString())) {
                task.put("number", number);
                return Base64.getEncoder().encodeToString(task.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        throw new AssertionError("No number fits.");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the image of a form that came back. */
    public String read(String token) {
        return Eyes.read(new Challenges(new Secrets(database()), trial.clock(), 1), token);
    }

    /** Where an answer leads. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Override
    public void close() {
        reader.close();
        newspaper.close();
    }
}
