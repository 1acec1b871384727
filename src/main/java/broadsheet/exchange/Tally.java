package broadsheet.exchange;

import java.util.ArrayList;
import java.util.List;

/** What became of the things of one transaction; told to the report once it is committed. */
final class Tally {
    /**
     * One thing.
     *
     * @param outcome what became of it; null for a mere note about something that was taken in
     */
    record Line(
            Kind kind, @org.jspecify.annotations.Nullable Outcome outcome, long line, String what, String reason) {}

    private final List<Line> lines = new ArrayList<>();

    void count(Kind kind, Outcome outcome, long line, String what) {
        lines.add(new Line(kind, outcome, line, what, ""));
    }

    void drop(Kind kind, long line, String what, String reason) {
        lines.add(new Line(kind, Outcome.DROPPED, line, what, reason));
    }

    void note(Kind kind, long line, String what, String words) {
        lines.add(new Line(kind, null, line, what, words));
    }

    List<Line> lines() {
        return lines;
    }
}
