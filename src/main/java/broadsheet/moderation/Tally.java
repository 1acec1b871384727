package broadsheet.moderation;

import java.util.List;

/** How many verdicts were given in a time, for the page that tells readers how this paper moderates. */
public record Tally(List<Line> lines) {
    /**
     * How many verdicts of one kind.
     *
     * @param byPeople whether people gave them; else the steps did
     */
    public record Line(Verdict verdict, boolean byPeople, long count) {}

    public Tally {
        lines = List.copyOf(lines);
    }

    /** How many of one kind were given by people, or by the steps. */
    public long count(Verdict verdict, boolean byPeople) {
        return lines.stream()
                .filter(line -> line.verdict() == verdict && line.byPeople() == byPeople)
                .mapToLong(Line::count)
                .sum();
    }
}
