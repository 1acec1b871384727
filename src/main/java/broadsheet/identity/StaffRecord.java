package broadsheet.identity;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Hash;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.time.Ids;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The record of what the staff did. Lines are added in the transaction of the act they tell of, and never changed: each
 * carries a hash over itself and the one before, so that a line that is altered or missing shows.
 */
public final class StaffRecord {
    private static final int LONGEST = 4_000;
    private final Ids ids;

    StaffRecord(Ids ids) {
        this.ids = ids;
    }

    /**
     * Adds a line.
     *
     * @param by who did it; null when the program did
     * @param act a verb in the past
     * @param thing such as {@code story/42}
     */
    public void add(Writing writing, @Nullable Staff by, String act, String thing, String before, String after) {
        String previous = RecordStore.last(writing).map(RecordLine::chain).orElse("");
        var line = new RecordLine(
                ids.next(),
                writing.now(),
                by == null ? null : by.id(),
                by == null ? "" : by.name(),
                act,
                thing,
                PlainText.lines(before, LONGEST),
                PlainText.lines(after, LONGEST),
                "");
        RecordStore.add(writing, with(line, chain(previous, line)));
    }

    private static RecordLine with(RecordLine line, String chain) {
        return new RecordLine(
                line.id(),
                line.at(),
                line.person(),
                line.name(),
                line.act(),
                line.thing(),
                line.before(),
                line.after(),
                chain);
    }

    private static String chain(String previous, RecordLine line) {
        String all = String.join(
                "\u001f",
                previous,
                Long.toString(line.id()),
                Long.toString(line.at().toEpochMilli()),
                line.person() == null ? "" : line.person().toString(),
                line.name(),
                line.act(),
                line.thing(),
                line.before(),
                line.after());
        return Hash.of(all);
    }

    /**
     * A page of the record, newest first.
     *
     * @param before the number of a line; only older ones are given
     */
    public List<RecordLine> page(Reading reading, @Nullable Long before, int size) {
        return RecordStore.page(reading, before == null ? Long.MAX_VALUE : before, size);
    }

    /** What was done to one thing, newest first. */
    public List<RecordLine> about(Reading reading, String thing, int size) {
        return RecordStore.about(reading, thing, null, size);
    }

    /** The number of the first line that does not follow from the one before; empty when all do. */
    public OptionalLong firstBroken(Reading reading) {
        var walk = new Walk();
        RecordStore.each(reading, walk::pass);
        return walk.broken;
    }

    private static final class Walk {
        private String previous = "";
        private OptionalLong broken = OptionalLong.empty();

        void pass(RecordLine line) {
            if (broken.isEmpty() && !chain(previous, line).equals(line.chain())) {
                broken = OptionalLong.of(line.id());
            }
            previous = line.chain();
        }
    }
}
