package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.demo.DemoStaff;
import broadsheet.platform.config.Settings;
import broadsheet.platform.text.Allowed;
import broadsheet.story.Copy;
import broadsheet.story.ListKey;
import broadsheet.story.Story;
import broadsheet.story.StoryRoom;
import broadsheet.story.VersionNote;
import broadsheet.story.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Benches of the newsroom: its lists and searches, and publishing while a page is read by many. */
final class DeskBench {
    private static final List<String> LISTS = List.of(
            "/desk/stories",
            "/desk/stories?state=published",
            "/desk/stories?q=harbour",
            "/desk/stories?mine=1",
            "/desk/stories?q=rate",
            "/desk/stories?q=the&state=published",
            "/desk/stories?q=archive+777",
            "/desk/stories?q=ann+976",
            "/desk/stories?q=ann+1",
            "/desk/stories?q=bank+3+5",
            "/desk/stories?q=nothing+like+it",
            "/desk/stories?q=harbour+bridge&state=published",
            "/desk/stories?section=nation&q=rate");

    private static final int ROUNDS = 200;
    private static final int WARM_UP = 60;
    private static final int READERS = 50;
    private static final int READS_A_SECOND = 5_000;
    private static final int SECONDS = 20;
    private static final int PUBLISHED_A_SECOND = 5;
    private static final Pattern EDITION = Pattern.compile("Edition number (\\d+) of the bench");

    private DeskBench() {}

    private static Newspaper demo(Path folder) {
        Settings settings = Settings.read(folder, Map.of(), Map.of("site.port", "0"));
        var paper = new Newspaper(folder, settings, InstantSource.system());
        new DemoPaper(paper.demo(), LocalDate.of(2026, 11, 20), (_, _, _) -> {}).makeWithoutPictures();
        return paper;
    }

    /** Signs in and asks for lists and searches in turn; tells how long the slowest of a hundred takes. */
    static void lists(Path folder, int stories) throws Exception {
        try (var paper = demo(folder)) {
            Bench.fill(paper, stories);
            Bench.index(paper);
            int port = Integer.parseInt(paper.open().replaceAll("\\D", ""));
            try (var editor = new Line(port)) {
                String form = "login=mira&password=" + URLEncoder.encode(DemoStaff.PASSWORD, StandardCharsets.UTF_8);
                int status = editor.post("/desk/sign-in", form);
                if (status != 303) {
                    throw new IllegalStateException("The editor was not let in: " + status);
                }
                String lines = "Cookie: " + editor.cookie() + "\r\n";
                var all = new long[ROUNDS * LISTS.size()];
                for (int i = 0; i < WARM_UP; i++) {
                    for (String list : LISTS) {
                        editor.get(list, lines);
                    }
                }
                for (int at = 0; at < LISTS.size(); at++) {
                    long[] times = new long[ROUNDS];
                    for (int i = 0; i < ROUNDS; i++) {
                        long start = System.nanoTime();
                        editor.get(LISTS.get(at), lines);
                        times[i] = System.nanoTime() - start;
                    }
                    System.arraycopy(times, 0, all, at * ROUNDS, ROUNDS);
                    Arrays.sort(times);
                    System.out.printf(
                            Locale.ROOT,
                            "list %s p50 %.1f ms p99 %.1f ms%n",
                            LISTS.get(at),
                            times[ROUNDS / 2] / 1e6,
                            times[ROUNDS * 99 / 100] / 1e6);
                }
                Arrays.sort(all);
                System.out.printf(Locale.ROOT, "desk %d %.1f%n", stories, all[all.length * 99 / 100] / 1e6);
            }
        }
    }

    /** Publishes a story again and again while it is read; a reply older than what was published before it was asked is stale. */
    static void publishing(Path folder) throws Exception {
        try (var paper = demo(folder)) {
            StoryRoom room = paper.stories();
            Story story = paper.database().read(reading -> {
                var newest = room.stories().newest(reading, ListKey.SITE, 1).getFirst();
                return room.stories().find(reading, newest).orElseThrow();
            });
            int port = Integer.parseInt(paper.open().replaceAll("\\D", ""));
            publish(paper, story, 0);
            String address = story.address();
            var published = new AtomicInteger();
            var stale = new AtomicInteger();
            var failed = new AtomicInteger();
            var read = new AtomicLong();
            long[] times = new long[READS_A_SECOND * SECONDS];
            long printed;
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                try (var first = new Line(port)) {
                    for (int i = 0; i < WARM_UP * 100; i++) {
                        first.get(address, "");
                    }
                }
                printed = paper.press().prints();
                long begin = System.nanoTime();
                for (int reader = 0; reader < READERS; reader++) {
                    int number = reader;
                    pool.submit(() -> {
                        try (var line = new Line(port)) {
                            for (int i = number; i < times.length; i += READERS) {
                                long due = begin + i * 1_000_000_000L / READS_A_SECOND;
                                long wait = due - System.nanoTime();
                                if (wait > 0) {
                                    Thread.sleep(java.time.Duration.ofNanos(wait));
                                }
                                int least = published.get();
                                long start = System.nanoTime();
                                Matcher found = EDITION.matcher(
                                        new String(line.get(address, ""), StandardCharsets.UTF_8));
                                times[i] = System.nanoTime() - start;
                                read.incrementAndGet();
                                if (!found.find() || Integer.parseInt(found.group(1)) < least) {
                                    stale.incrementAndGet();
                                }
                            }
                        } catch (Exception e) {
                            failed.incrementAndGet();
                        }
                        return null;
                    });
                }
                for (int edition = 1; edition <= SECONDS * PUBLISHED_A_SECOND; edition++) {
                    long due = begin + edition * 1_000_000_000L / PUBLISHED_A_SECOND;
                    Thread.sleep(java.time.Duration.ofNanos(Math.max(0, due - System.nanoTime())));
                    publish(paper, story, edition);
                    published.set(edition);
                }
            }
            long prints = paper.press().prints() - printed;
            Arrays.sort(times);
            System.out.printf(
                    Locale.ROOT,
                    "publish read %d published %d prints %d stale %d failed %d p50 %.2f p99 %.2f%n",
                    read.get(),
                    published.get(),
                    prints,
                    stale.get(),
                    failed.get(),
                    times[times.length / 2] / 1e6,
                    times[times.length * 99 / 100] / 1e6);
        }
    }

    private static void publish(Newspaper paper, Story story, int edition) {
        var copy = Copy.of(
                "The bridge that is read by many",
                Allowed.body("<p>Edition number " + edition + " of the bench</p>"
                        + "<p>Words that fill a page as words do.</p>".repeat(250)));
        paper.database().perform(writing -> {
            paper.stories().acts().revise().run(writing, story.id(), copy, Writer.PAPER, VersionNote.SAVED);
            paper.stories().acts().publish().run(writing, story.id());
        });
    }
}
