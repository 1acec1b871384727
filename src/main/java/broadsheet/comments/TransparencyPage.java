package broadsheet.comments;

import broadsheet.masthead.Shell;
import broadsheet.moderation.Figures;
import broadsheet.moderation.Reason;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of the months that are over, the latest first. */
record TransparencyPage(Shell shell, List<Month> months) {
    /** What kinds of reason readers are told of. */
    enum Why {
        READ_BEFORE,
        BURST,
        WORDS,
        LINKS,
        REPEATED,
        HASTE,
        LIKE_SPAM,
        BANNED,
        OTHER;

        static Why of(Reason.Word word) {
            return switch (word) {
                case READ_BEFORE, NEWCOMER -> READ_BEFORE;
                case BURST -> BURST;
                case BANNED_WORD, SUSPECT_WORD, TWISTED_WRITING -> WORDS;
                case MANY_LINKS, HOST_BY_MANY, SHORTENED_LINK, DISGUISED_HOST -> LINKS;
                case DUPLICATE, SENT_BEFORE -> REPEATED;
                case SENT_TOO_FAST, TOO_OFTEN_FOR_A_NEWCOMER, TRAP_FILLED, CHALLENGE_UNANSWERED, TOO_MANY, SLOW_MODE ->
                    HASTE;
                case LIKE_SPAM, TEST_STRING, OUTSIDE_OPINION -> LIKE_SPAM;
                case BANNED, LIKE_A_BANNED_ONE -> BANNED;
                case EMPTY_OR_TOO_LONG, TRUSTED, OUTSIDE_SILENT, NOTHING_FOUND, FLAGGED, DECIDED -> OTHER;
            };
        }
    }

    /** A month. */
    record Month(YearMonth month, Figures steps, Map<CommentState, Long> people, OpenStore.Raised raised) {
        Month {
            people = Map.copyOf(people);
        }

        long people(CommentState state) {
            return people.getOrDefault(state, 0L);
        }

        Map<Why, Long> why() {
            var why = new EnumMap<Why, Long>(Why.class);
            steps.why().forEach((word, count) -> why.merge(Why.of(word), count, Long::sum));
            return why;
        }
    }

    /** A line of a month's table. */
    record Line(String name, String number, boolean isInner) {}

    TransparencyPage {
        months = List.copyOf(months);
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }

    /** The table of a month. */
    List<Line> lines(Month month) {
        var lines = new ArrayList<Line>();
        Figures steps = month.steps();
        line(lines, "received", steps.received(), false);
        line(lines, "shown", steps.shown(), true);
        line(lines, "held", steps.held(), true);
        line(lines, "spam", steps.spam(), true);
        line(lines, "refused", steps.refused(), false);
        line(lines, "approved", month.people(CommentState.SHOWN), false);
        line(lines, "removed", month.people(CommentState.REMOVED), false);
        line(lines, "hidden", month.people(CommentState.HIDDEN), false);
        line(lines, "marked", month.people(CommentState.SPAM), false);
        line(lines, "flags", month.raised().flags(), false);
        line(lines, "appeals", month.raised().appeals(), false);
        line(lines, "granted", month.raised().granted(), true);
        line(lines, "kept", month.raised().refused(), true);
        line(lines, "bans", steps.bans(), false);
        line(lines, "ban_appeals", steps.appeals().made(), false);
        line(lines, "granted", steps.appeals().granted(), true);
        line(lines, "kept", steps.appeals().refused(), true);
        return lines;
    }

    /** Why comments were not shown at once; one may have several reasons. */
    List<Line> why(Month month) {
        var lines = new ArrayList<Line>();
        month.why()
                .forEach((why, count) ->
                        line(lines, "why." + why.name().toLowerCase(java.util.Locale.ROOT), count, true));
        return lines;
    }

    private void line(List<Line> lines, String key, long count, boolean isInner) {
        lines.add(new Line(say("comments.transparency." + key), shell.words().number(count), isInner));
    }
}
