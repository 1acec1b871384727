package broadsheet.press;

import broadsheet.platform.db.DatabaseUnavailable;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Question;
import broadsheet.platform.db.Seen;
import broadsheet.platform.http.Finished;
import broadsheet.platform.http.Pages;
import broadsheet.platform.http.Reply;
import broadsheet.testing.PaperClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One race of askers, acts, another node and the clock around a Press. Pages show facts by their version numbers, so
 * that the judge can tell what each was true to.
 */
final class Race {
    private static final List<Fact> FACTS = List.of(Fact.of("a"), Fact.of("b"), Fact.of("c"));
    private static final List<String> ADDRESSES = List.of("/ab", "/bc");

    /** Which of the facts each page shows. */
    private static final int[][] SHOWN = {{0, 1}, {1, 2}};

    private static final int[][] CHANGED = {{0}, {1}, {2}, {0, 1}, {1, 2}};

    private final SplittableRandom random;
    private final PaperClock clock = new PaperClock();
    private final Instant turn = clock.instant().plusSeconds(1);
    private final int[] committed = new int[FACTS.size()];
    private final int[] acknowledged = new int[FACTS.size()];
    private final boolean[] held = new boolean[FACTS.size()];
    private final List<Throwable> faults = new ArrayList<>();
    private final Stage stage;
    private final Press press;
    private final boolean recallsTooEarly;

    private boolean unavailable;

    /** What happened, for the statistics. */
    int answers;

    int troubles;

    Race(SplittableRandom random, boolean recallsTooEarly) {
        this.random = random;
        this.stage = new Stage(random.split());
        this.press = new Press(new Stepping(), clock, 1L << 20);
        this.recallsTooEarly = recallsTooEarly;
    }

    /** Runs it to its end. */
    void run() {
        enter(this::writer);
        if (random.nextInt(3) == 0) {
            enter(this::otherNode);
        }
        if (random.nextInt(3) == 0) {
            enter(() -> {
                stage.step();
                clock.set(turn);
            });
        }
        for (int i = random.nextInt(2, 5); i > 0; i--) {
            int page = random.nextInt(4) == 0 ? 1 : 0;
            enter(() -> ask(page));
        }
        while (stage.next()) {
            judgeKept();
        }
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.getFirst().getMessage(), faults.getFirst());
        }
        press.verify();
    }

    private void enter(Runnable part) {
        stage.enter(() -> {
            try {
                part.run();
            } catch (RuntimeException | AssertionError e) {
                faults.add(e);
            }
        });
    }

    /** The database, whose snapshot is taken at some step after it was asked. */
    private final class Stepping extends Snapshots {
        Stepping() {
            super(Race.this.clock);
        }

        @Override
        public <T> Seen<T> look(Question<T> question) {
            stage.step();
            int fate = random.nextInt(24);
            if (fate == 0) {
                unavailable = true;
                throw new DatabaseUnavailable("It does not answer.", null);
            }
            Instant now = clock.instant();
            stage.step();
            T answer = question.ask(NOTHING);
            if (fate == 1) {
                throw new IllegalStateException("The question failed.");
            }
            stage.step();
            boolean early = now.isBefore(turn);
            var shown = (Reply.Text) answer;
            String name = shown.contentType();
            int page = ADDRESSES.indexOf(name);
            Set<Fact> facts = IntStream.of(SHOWN[page]).mapToObj(FACTS::get).collect(Collectors.toSet());
            @SuppressWarnings("unchecked")
            T dated = (T) reply(name, text(shown) + (early ? "early" : "late"));
            return new Seen<>(dated, facts, early ? turn : Instant.MAX);
        }
    }

    private void ask(int page) {
        int[] known = acknowledged.clone();
        boolean late = !clock.instant().isBefore(turn);
        String address = ADDRESSES.get(page);
        try {
            Finished answer = press.print(
                    address, _ -> reply(address, snapshot(page)), reply -> Pages.page(text((Reply.Text) reply)));
            judge("An asker", page, answer, known, late && !unavailable); // then yesterday's page goes on (C8)
            answers++;
        } catch (DatabaseUnavailable | IllegalStateException e) {
            troubles++;
        }
    }

    private static Reply.Text reply(String name, String text) {
        return new Reply.Text(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Reply.Text reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }

    private String snapshot(int page) {
        var text = new StringBuilder();
        for (int fact : SHOWN[page]) {
            text.append(committed[fact]).append(' ');
        }
        return text.toString();
    }

    private void judge(String who, int page, Finished answer, int[] known, boolean late) {
        String[] words = answer.text().split(" ", -1);
        for (int i = 0; i < SHOWN[page].length; i++) {
            int fact = SHOWN[page][i];
            int version = Integer.parseInt(words[i]);
            if (version < known[fact]) {
                throw new AssertionError("%s got version %d of %s where %d was known."
                        .formatted(who, version, FACTS.get(fact), known[fact]));
            }
        }
        if (late && words[words.length - 1].equals("early")) {
            throw new AssertionError(who + " got a page of yesterday.");
        }
    }

    private void judgeKept() {
        for (int page = 0; page < ADDRESSES.size(); page++) {
            Finished kept = press.find(ADDRESSES.get(page));
            if (kept != null) {
                for (int fact : SHOWN[page]) {
                    if (held[fact]) {
                        throw new AssertionError("A page is kept that shows " + FACTS.get(fact) + ", which is held.");
                    }
                }
                judge("The shelf", page, kept, acknowledged, !clock.instant().isBefore(turn));
            }
        }
    }

    private void writer() {
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            stage.step();
            int[] changed = CHANGED[random.nextInt(CHANGED.length)];
            Set<Fact> facts = facts(changed);
            press.hold(facts);
            IntStream.of(changed).forEach(fact -> held[fact] = !recallsTooEarly);
            if (recallsTooEarly) {
                press.recall(facts);
            }
            stage.step();
            if (random.nextInt(6) > 0) {
                commit(changed);
            }
            stage.step();
            if (!recallsTooEarly) {
                press.recall(facts);
            }
            acknowledge(changed);
        }
    }

    /** Commits, and is heard of a while later. */
    private void otherNode() {
        stage.step();
        int[] changed = {2};
        commit(changed);
        int[] heard = committed.clone();
        stage.step();
        if (random.nextBoolean()) {
            press.recallAll();
        } else {
            press.hold(facts(changed));
            press.recall(facts(changed));
        }
        acknowledged[2] = Math.max(acknowledged[2], heard[2]);
    }

    private static Set<Fact> facts(int[] numbers) {
        return IntStream.of(numbers).mapToObj(FACTS::get).collect(Collectors.toSet());
    }

    private void commit(int[] changed) {
        for (int fact : changed) {
            committed[fact]++;
        }
    }

    private void acknowledge(int[] changed) {
        for (int fact : changed) {
            held[fact] = false;
            acknowledged[fact] = committed[fact];
        }
    }

    long prints() {
        return press.prints();
    }
}
