package broadsheet;

import broadsheet.comments.CommentState;
import broadsheet.platform.config.Settings;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import broadsheet.section.OpenSection;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Story;
import broadsheet.story.StoryKind;
import broadsheet.platform.text.Body;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Conversations of very different length: what one page of them costs a reader when nothing is kept, and what it takes to
 * give a million comments out. {@code TalkBench make FOLDER COMMENTS}, {@code TalkBench read FOLDER}, {@code TalkBench
 * export FOLDER}, each in a process of its own, so that the last can be run in 64 MB.
 */
public final class TalkBench {
    private static final int AT_ONCE = 10_000;
    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int ROUNDS = 400;

    private static final Ids IDS = new Ids(InstantSource.system(), 900);

    private TalkBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Files.createDirectories(folder);
        var settings = Settings.read(folder, Map.of(), Map.of("site.host", "127.0.0.1", "site.port", "0")).forBench();
        try (var paper = new Newspaper(folder, settings, InstantSource.system())) {
            switch (args[0]) {
                case "make" -> make(paper, Integer.parseInt(args[2]));
                case "read" -> read(paper);
                case "export" -> export(paper, folder);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    /** One story with few comments, one with very many, and the rest on others of a thousand each. */
    private static void make(Newspaper paper, int comments) {
        long begin = System.nanoTime();
        var section = paper.database()
                .write(writing -> new OpenSection(IDS)
                        .run(writing, null, new Slug("bench"), "Bench", true, Moderation.AFTER));
        int left = comments;
        for (int i = 0; left > 0; i++) {
            String slug = i == 0 ? "few" : i == 1 ? "many" : "story-" + i;
            int here = Math.min(left, i == 0 ? FEW : i == 1 ? MANY : 1_000);
            left -= here;
            Story story = paper.database().write(writing -> {
                var acts = paper.stories().acts();
                var id = acts.draft()
                        .run(writing, section, new Slug(slug), StoryKind.STORY, CommentsMode.OPEN, Copy.of(slug, Body.EMPTY), null);
                return acts.publish().run(writing, id);
            });
            for (int done = 0; done < here; done += AT_ONCE) {
                int from = done;
                int to = Math.min(here, done + AT_ONCE);
                paper.database().perform(writing -> fill(paper, writing, story, from, to));
            }
        }
        System.out.printf("%,d comments made in %,d s%n", comments, (System.nanoTime() - begin) / 1_000_000_000L);
    }

    /** Rows as the paper itself writes them, without its acts, which would take an hour. */
    private static void fill(Newspaper paper, Writing writing, Story story, int from, int to) {
        long talk = story.id().value();
        if (from == 0) {
            writing.exec(
                    "INSERT INTO comments_conversation (id, story_id, board, pinned, locked, readable, last_at)"
                            + " VALUES (?, ?, 0, 0, 0, 0, ?)",
                    talk,
                    talk,
                    writing.now());
        }
        for (int i = from; i < to; i++) {
            long id = IDS.next();
            String key = "%012x%016x".formatted(writing.now().toEpochMilli(), id);
            writing.exec(
                    "INSERT INTO comments_comment (id, talk_id, thread, path, name, words, state, posted_at, shown_below,"
                            + " listed, likes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, 0)",
                    id,
                    talk,
                    key,
                    key,
                    "Reader " + i % 977,
                    "What I think about it, for the " + i + ". time: the harbour is too small, and \"nobody\", I say, listens.",
                    CommentState.SHOWN.word(),
                    writing.now());
        }
        writing.exec("UPDATE comments_conversation SET readable = ? WHERE id = ?", to, talk);
    }

    private static String address(Newspaper paper, String slug) {
        return paper.database()
                .read(reading -> reading.one("SELECT id FROM story_story WHERE slug = ?", row -> row.number("id"), slug)
                        .flatMap(id -> paper.stories().stories().find(reading, new broadsheet.story.StoryId(id)))
                        .orElseThrow())
                .address();
    }

    /** The story's page, the conversation's first page and one in its middle; each is forgotten before it is asked for. */
    private static void read(Newspaper paper) throws IOException, InterruptedException {
        String origin = paper.open();
        origin = origin.substring(0, origin.length() - 1);
        try (var client = HttpClient.newHttpClient()) {
            for (String page : List.of("", "/comments", "/comments?order=newest", "/comments?order=liked")) {
                double[][] p = new double[2][];
                var names = List.of("few", "many");
                for (int warm = 0; warm < 2; warm++) {
                    for (int k = 0; k < 2; k++) {
                        p[k] = measured(paper, client, origin + address(paper, names.get(k)) + page);
                    }
                }
                System.out.printf(
                        "story%s: %d comments p50 %.2f ms p99 %.2f ms; %,d comments p50 %.2f ms p99 %.2f ms; ratio p50 %.2f p99 %.2f%n",
                        page, FEW, p[0][0], p[0][1], MANY, p[1][0], p[1][1], p[1][0] / p[0][0], p[1][1] / p[0][1]);
            }
        }
    }

    private static double[] measured(Newspaper paper, HttpClient client, String address)
            throws IOException, InterruptedException {
        var took = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            paper.press().recallAll();
            long begin = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
            took[i] = (System.nanoTime() - begin) / 1e6;
            if (status != 200) {
                throw new IllegalStateException(address + " answers " + status);
            }
        }
        Arrays.sort(took);
        return new double[] {took[ROUNDS / 2], took[ROUNDS * 99 / 100]};
    }

    private static void export(Newspaper paper, Path folder) throws IOException {
        long begin = System.nanoTime();
        Path file = folder.resolve("comments.csv");
        int code;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            var print = new PrintStream(out, false, StandardCharsets.UTF_8);
            code = new CommentFiles(paper).give(List.of("export-comments", "csv", "-"), print, System.err);
            print.flush();
        }
        var memory = Runtime.getRuntime();
        System.out.printf(
                "exported with code %d: %,d MB in %.1f s; heap allowed %,d MB, in use at the end %,d MB%n",
                code,
                Files.size(file) >> 20,
                (System.nanoTime() - begin) / 1e9,
                memory.maxMemory() >> 20,
                (memory.totalMemory() - memory.freeMemory()) >> 20);
    }
}
