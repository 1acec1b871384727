package broadsheet;

import broadsheet.demo.DemoPaper;
import broadsheet.demo.DemoStaff;
import broadsheet.platform.config.Settings;
import broadsheet.section.Moderation;
import broadsheet.story.ListKey;
import broadsheet.story.Story;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** Floods from many addresses, with the limits and the judge that readers meet, while one reader reads on (S10, S12). */
final class FloodBench {
    private static final int SECONDS = Integer.getInteger("flood.seconds", 60);
    private static final int ADDRESSES = 10_000;
    private static final int GUESSERS = 500;
    private static final int LINES = 24;

    /** More than may wait for a hash, so that the flood does not wait for itself. */
    private static final int GUESSING_LINES = 1_000;

    private static final int READS_A_SECOND = 100;

    private FloodBench() {}

    private static Newspaper demo(Path folder) {
        var options = Map.of("site.port", "0", "site.proxies", "127.0.0.1", "challenge.cost", "1");
        var paper = new Newspaper(folder, Settings.read(folder, Map.of(), options), InstantSource.system());
        new DemoPaper(paper.demo(), LocalDate.of(2026, 11, 20), (_, _, _) -> {}).makeWithoutPictures();
        return paper;
    }

    private static Story newest(Newspaper paper) {
        return paper.database().read(reading -> {
            var newest = paper.stories().stories().newest(reading, ListKey.SITE, 1).getFirst();
            return paper.stories().stories().find(reading, newest).orElseThrow();
        });
    }

    private static String from(int number, int addresses) {
        int address = number % addresses;
        return "X-Forwarded-For: 10." + (address / 250) + "." + (address % 250) + ".1\r\n";
    }

    /** What a reader waits for a page meanwhile. */
    private static <T> T beside(int port, String page, Callable<T> flood) throws Exception {
        for (int i = 0; i < 2_000; i++) {
            try (var line = new Line(port)) {
                line.get(page);
            }
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Pace.Times> reading =
                    pool.submit(() -> Pace.run(port, 4, READS_A_SECOND, SECONDS, (line, _) -> line.get(page)));
            T result = flood.call();
            System.out.println("flood reader " + reading.get().said());
            return result;
        }
    }

    /** 500 comments a second from 10,000 addresses; every other says the same. */
    static void comments(Path folder) throws Exception {
        try (var paper = demo(folder)) {
            Story story = newest(paper);
            paper.database()
                    .perform(writing -> writing.exec(
                            "UPDATE section_section SET moderation = ?",
                            Moderation.NEWCOMERS.name().toLowerCase(Locale.ROOT)));
            int port = Integer.parseInt(paper.open().replaceAll("\\D", ""));
            Instant begun = Instant.now();
            var answers = new ConcurrentHashMap<Integer, AtomicLong>();
            Pace.Times times = beside(port, story.address(), () -> Pace.run(port, LINES, 500, SECONDS, (line, i) -> {
                String task = new String(line.get(story.address() + "/comments/challenge", from(i, ADDRESSES)), StandardCharsets.UTF_8);
                String words = i % 2 == 0
                        ? "Cheap skates at our great shop today, come all"
                        : "An opinion of my own, " + Integer.toString(i * 7919, 36) + " it is called";
                String form = "name=Seller+" + i + "&comment=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        + "&altcha=" + URLEncoder.encode(Bench.solved(task), StandardCharsets.UTF_8);
                int status = line.post(story.address() + "/comments", form, from(i, ADDRESSES));
                answers.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
            }));
            System.out.println("flood comments " + times.said() + " answers " + answers);
            paper.database().read(reading -> reading.list(
                            "SELECT state, COUNT(*) AS comments FROM comments_comment WHERE posted_at >= ? GROUP BY state",
                            row -> row.text("state") + " " + row.count("comments"),
                            begun))
                    .forEach(line -> System.out.println("flood left " + line));
        }
    }

    /** 200 sign-ins a second with wrong passwords from 500 addresses; in the middle, somebody signs in with the right one. */
    static void signIns(Path folder) throws Exception {
        try (var paper = demo(folder)) {
            int port = Integer.parseInt(paper.open().replaceAll("\\D", ""));
            var answers = new ConcurrentHashMap<Integer, AtomicLong>();
            var right = new AtomicLong(-1);
            Pace.Times times = beside(port, newest(paper).address(), () -> {
                try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                    pool.submit(() -> {
                        Thread.sleep(SECONDS * 500L);
                        try (var line = new Line(port)) {
                            long start = System.nanoTime();
                            int status = line.post(
                                    "/desk/sign-in",
                                    "login=mira&next=%2Fdesk&password="
                                            + URLEncoder.encode(DemoStaff.PASSWORD, StandardCharsets.UTF_8),
                                    "");
                            right.set(status == 303 ? System.nanoTime() - start : -status);
                        }
                        return null;
                    });
                    return Pace.run(port, GUESSING_LINES, 200, SECONDS, (line, i) -> {
                        int status = line.post(
                                "/desk/sign-in", "login=" + (i % 2 == 0 ? "mira" : "somebody" + i) + "&next=%2Fdesk&password=guess+number+" + i, from(i, GUESSERS));
                        answers.computeIfAbsent(status, _ -> new AtomicLong()).incrementAndGet();
                    });
                }
            });
            System.out.println("flood sign-ins " + times.said() + " answers " + answers);
            System.out.printf(Locale.ROOT, "flood right %.0f ms%n", right.get() / 1e6);
        }
    }
}
