package broadsheet.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;

/**
 * Moments as people type and read them on the clock of a place. Twice a year that clock is changed: a time that is left
 * out is refused, and one that comes twice is asked about, since guessing would be an hour wrong.
 */
public final class LocalMoment {
    /** Which of two is meant, where a time comes twice. */
    public enum Which {
        UNSAID,
        FIRST,
        SECOND;

        /** As a field says it; anything else is unsaid. */
        public static Which of(String typed) {
            return typed.equals("first") ? FIRST : typed.equals("second") ? SECOND : UNSAID;
        }
    }

    /** A time that comes twice that night, and nobody said which is meant. */
    public static final class Twice extends IllegalArgumentException {
        Twice(String words) {
            super(words);
        }
    }

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private LocalMoment() {}

    /**
     * The moment that was typed as {@code 2026-11-24T18:30}.
     *
     * @throws Twice when it comes twice and it is not said which is meant
     * @throws IllegalArgumentException in the words of the one who typed, when it is no time, or the clock leaves it out
     */
    public static Instant of(String typed, ZoneId zone, Which which) {
        LocalDateTime local = parsed(typed.strip());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            throw new IllegalArgumentException("On " + DAY.format(local) + " the clock in " + zone.getId()
                    + " goes from " + CLOCK.format(gap.getDateTimeBefore()) + " straight to "
                    + CLOCK.format(gap.getDateTimeAfter()) + ": there is no " + CLOCK.format(local)
                    + " that night. Choose another time.");
        }
        if (offsets.size() > 1 && which == Which.UNSAID) {
            throw new Twice("On " + DAY.format(local) + " the clock in " + zone.getId() + " is put back: "
                    + CLOCK.format(local) + " comes twice that night. Say which is meant: the first (UTC"
                    + offsets.getFirst() + ") or the second (UTC" + offsets.getLast() + ").");
        }
        return local.toInstant(which == Which.SECOND ? offsets.getLast() : offsets.getFirst());
    }

    private static LocalDateTime parsed(String typed) {
        try {
            LocalDateTime local = LocalDateTime.parse(typed).truncatedTo(ChronoUnit.SECONDS);
            if (local.getYear() < 1970 || local.getYear() > 9_999) {
                throw new IllegalArgumentException("The year " + local.getYear() + " cannot be meant.");
            }
            return local;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    typed.isEmpty()
                            ? "Say when: a day and a time."
                            : "A time reads like 2026-11-24T18:30, not \"" + typed + "\".",
                    e);
        }
    }

    /** As a field for a moment holds it; seconds are left out. */
    public static String field(Instant moment, ZoneId zone) {
        return FIELD.format(moment.atZone(zone));
    }

    /** Which of the two the moment is, where its time comes twice; else unsaid. */
    public static Which which(Instant moment, ZoneId zone) {
        List<ZoneOffset> offsets =
                zone.getRules().getValidOffsets(moment.atZone(zone).toLocalDateTime());
        if (offsets.size() < 2) {
            return Which.UNSAID;
        }
        return moment.atZone(zone).getOffset().equals(offsets.getFirst()) ? Which.FIRST : Which.SECOND;
    }

    /** With its zone, and where it would be mistaken for another with its distance from UTC. */
    public static String said(Instant moment, ZoneId zone) {
        String offset = which(moment, zone) == Which.UNSAID
                ? ""
                : ", UTC" + moment.atZone(zone).getOffset();
        return SAID.format(moment.atZone(zone)) + " (" + zone.getId() + offset + ")";
    }
}
