package broadsheet.front;

import broadsheet.section.SectionId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A named place on the front page: {@code lead}, {@code second-1} to {@code second-4}, {@code river-7-1} to {@code river-7-5}. */
public record Slot(String name) {
    private static final Pattern NAME = Pattern.compile("lead|second-([1-4])|river-(\\d{1,19})-([1-5])");

    /** How many seconds the front page has. */
    public static final int SECONDS = 4;
    /** How many stories of a section the front page shows; the first of them large. */
    public static final int RIVER = 5;

    /** The place of the lead. */
    public static final Slot LEAD = new Slot("lead");

    /**
     * Checks that the front page has such a place.
     *
     * @throws IllegalArgumentException in plain words when it has none
     */
    public Slot {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The front page has no slot of that name.");
        }
    }

    /** The second at a position, counted from 1. */
    public static Slot second(int position) {
        return new Slot("second-" + position);
    }

    /** The place in a section's river at a position, counted from 1. */
    public static Slot river(SectionId section, int position) {
        return new Slot("river-" + section.value() + "-" + position);
    }

    /** The slot of that name; nothing when there is none. */
    public static Optional<Slot> of(String name) {
        return NAME.matcher(name).matches() ? Optional.of(new Slot(name)) : Optional.empty();
    }

    /** The position among its like, counted from 1. */
    public int position() {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches() || name.equals("lead")) {
            return 1;
        }
        return Integer.parseInt(parts.group(1) == null ? parts.group(3) : parts.group(1));
    }

    @Override
    public String toString() {
        return name;
    }
}
