package broadsheet.masthead;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets a line of breaking news run on every page, from now to its end. A line that runs already is replaced. */
public final class RunBreaking {
    /** How long a line may be, in characters. */
    public static final int LONGEST = 160;

    private static final Duration LONGEST_RUN = Duration.ofDays(2);

    /**
     * Lets it run.
     *
     * @param story the number of the story it leads to, or null
     * @throws IllegalArgumentException in plain words when there is no line, it is too long, or its end is past or more
     *     than two days away
     */
    public Breaking run(Writing writing, String typed, @Nullable Long story, Instant endsAt, String by) {
        String words = PlainText.line(typed, LONGEST + 1);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Write the line of breaking news.");
        }
        if (PlainText.length(words) > LONGEST) {
            throw new IllegalArgumentException("The line has at most " + LONGEST + " characters.");
        }
        Instant now = writing.now();
        if (!endsAt.isAfter(now)) {
            throw new IllegalArgumentException("The line must end in the future.");
        }
        if (endsAt.isAfter(now.plus(LONGEST_RUN))) {
            throw new IllegalArgumentException("The line runs for two days at most.");
        }
        var breaking = new Breaking(words, story, now, endsAt, by);
        BreakingStore.write(writing, breaking);
        return breaking;
    }
}
