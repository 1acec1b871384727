package broadsheet.exchange;

import broadsheet.story.StoryId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes comments in on stories that are here, each once. The file is read as a stream: first to learn which comments and
 * places it holds, then to write what it holds, then again for answers that stand before what they answer, as often as
 * that brings any further. Run again after it was interrupted, it does what is left.
 */
public final class ImportComments {
    /** What to take in. A rehearsal writes nothing. */
    public record Request(Path file, CommentShape shape, boolean isRehearsal) {}

    private static final int MOST_READS = 100;

    private final ExchangeRoom room;
    private final Runnable afterBatch;

    public ImportComments(ExchangeRoom room) {
        this(room, () -> {});
    }

    /** As above, and {@code afterBatch} runs after each transaction. */
    ImportComments(ExchangeRoom room, Runnable afterBatch) {
        this.room = room;
        this.afterBatch = afterBatch;
    }

    /**
     * Does it.
     *
     * @return whether the file has the shape that it should have, to its end
     */
    public boolean run(Request request, Report report) throws IOException {
        ZoneId zone =
                room.database().read(reading -> room.masthead().paper(reading).zone());
        CommentFile file = switch (request.shape()) {
            case CSV -> new CsvComments(zone);
            case DISQUS -> new DisqusComments();
            case WXR -> new WxrComments(zone);
        };
        var roll = new Roll(new StoryFinder(room), request.shape() == CommentShape.DISQUS);
        try (var batches = new Batches(new Source("", room, request.isRehearsal()), report, afterBatch)) {
            boolean isWhole = read(request.file(), file, roll, report, true);
            report.take(roll.tally);
            if (!isWhole) {
                report.trouble("The file ends in the middle of an item. What came before it was taken in.");
            }
            BitSet waiting = new BitSet();
            waiting.set(0, roll.count);
            for (int round = 1; !waiting.isEmpty(); round++) {
                var taking = new Taking(roll, batches, report, waiting, round);
                read(request.file(), file, taking, report, false);
                report.take(taking.tally);
                batches.finish();
                boolean isStuck = round > 1 && taking.later.cardinality() == waiting.cardinality();
                waiting = taking.later;
                if (isStuck || round >= MOST_READS) {
                    roll.isStuck = true;
                }
            }
            return isWhole;
        } catch (Illegible e) {
            report.trouble(e.reason() + " (line " + e.line() + ")");
            return false;
        }
    }

    private static boolean read(Path path, CommentFile file, Hearer hearer, Report report, boolean isFirst)
            throws IOException, Illegible {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
                CleanText text = CleanText.of(in)) {
            boolean isWhole = file.read(text, hearer);
            if (isFirst && text.unreadable() + text.forbidden() > 0) {
                var tally = new Tally();
                tally.note(
                        Kind.OTHER,
                        text.firstLine(),
                        String.valueOf(path.getFileName()),
                        text.forbidden() + " signs that no text may hold were left out, " + text.unreadable()
                                + " that cannot be read in its encoding were replaced");
                report.take(tally);
            }
            return isWhole;
        }
    }

    /** The first reading: which comments there are, which places, and what is broken. */
    private static final class Roll implements Hearer {
        private final StoryFinder finder;
        private final boolean tellsPlaces;
        private final IdRoll ids = new IdRoll();
        private final Set<String> missing = new HashSet<>();
        private final Map<String, StoryId> stories = new HashMap<>();
        private final Tally tally = new Tally();
        private int count;
        private boolean isStuck;

        Roll(StoryFinder finder, boolean tellsPlaces) {
            this.finder = finder;
            this.tellsPlaces = tellsPlaces;
        }

        @Override
        public void place(long line, String key, List<String> addresses) {
            if (stories.containsKey(key) || missing.contains(key)) {
                return;
            }
            Optional<StoryId> story = finder.find(addresses);
            story.ifPresentOrElse(found -> stories.put(key, found), () -> missing.add(key));
            if (story.isEmpty() && tellsPlaces) {
                tally.drop(
                        Kind.CONVERSATION,
                        line,
                        "conversation " + key,
                        "There is no story at its address: " + addresses.getFirst());
            } else if (tellsPlaces) {
                tally.count(Kind.CONVERSATION, Outcome.UNCHANGED, line, "conversation " + key);
            }
        }

        @Override
        public void told(Told told) {
            ids.add(told.origin());
            count++;
        }

        @Override
        public void broken(long line, String what, String reason) {
            tally.drop(Kind.COMMENT, line, what, reason);
        }
    }

    /** A later reading: writes what has to be written now. */
    private final class Taking implements Hearer {
        private static final int TOLD_AT_ONCE = 1_000;
        private final Roll roll;
        private final Batches batches;
        private final Report report;
        private final BitSet now;
        private final int round;
        private final BitSet later = new BitSet();
        private final Set<String> twice = new HashSet<>();
        private Tally tally = new Tally();
        private int at;

        Taking(Roll roll, Batches batches, Report report, BitSet now, int round) {
            this.roll = roll;
            this.batches = batches;
            this.report = report;
            this.now = now;
            this.round = round;
        }

        @Override
        public void place(long line, String key, List<String> addresses) {
            // Known from the first reading.
        }

        @Override
        public void broken(long line, String what, String reason) {
            // Told by the first reading.
        }

        @Override
        public void told(Told told) {
            int number = at++;
            if (!now.get(number)) {
                return;
            }
            StoryId story = roll.stories.get(told.place());
            if (story == null) {
                drop(told, "There is no story at its address: " + told.place());
            } else if (round == 1 && roll.ids.isTwice(told.origin()) && !twice.add(told.origin())) {
                drop(told, "Another comment in the file has the same number.");
            } else {
                String answers = told.answers();
                boolean mayWait =
                        answers != null && !roll.isStuck && !told.parent().equals(told.id()) && roll.ids.has(answers);
                batches.add(new ToldEntry(room, story, told, mayWait, waits -> later.set(number, waits)));
            }
        }

        private void drop(Told told, String reason) {
            tally.drop(Kind.COMMENT, told.line(), told.what(), reason);
            if (tally.lines().size() >= TOLD_AT_ONCE) {
                report.take(tally);
                tally = new Tally();
            }
        }
    }
}
