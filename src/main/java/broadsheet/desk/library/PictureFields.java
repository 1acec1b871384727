package broadsheet.desk.library;

import broadsheet.identity.StaffForm;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureWords;
import broadsheet.platform.time.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The form of a picture as it was typed.
 *
 * @param taken the day it was taken on, {@code 2026-07-10}, or empty
 * @param rights the last day on which it may be placed, or empty
 */
record PictureFields(
        String caption, String credit, String alt, String byline, String city, String taken, String rights) {
    static PictureFields of(Picture picture, ZoneId zone) {
        PictureWords words = picture.words();
        Instant end = picture.rightsEnd();
        return new PictureFields(
                words.caption(),
                words.credit(),
                words.alt(),
                words.byline(),
                words.city(),
                day(words.takenAt(), zone),
                day(end == null ? null : end.minusMillis(1), zone));
    }

    static PictureFields of(StaffForm form) {
        return new PictureFields(
                form.field("caption"),
                form.field("credit"),
                form.field("alt"),
                form.field("byline"),
                form.field("city"),
                form.field("taken").strip(),
                form.field("rights").strip());
    }

    private static String day(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : moment.atZone(zone).toLocalDate().toString();
    }

    /** Whether both days are days, or empty. */
    boolean areDays() {
        return isDay(taken) && isDay(rights);
    }

    private static boolean isDay(String text) {
        return text.isEmpty() || TypedDay.of(text).isPresent();
    }

    /** The words; the hour at which it was taken stays when the day does. */
    PictureWords words(PictureWords before, ZoneId zone) {
        Instant moment = before.takenAt();
        if (!day(moment, zone).equals(taken)) {
            moment = taken.isEmpty()
                    ? null
                    : LocalDate.parse(taken).atStartOfDay(zone).toInstant();
        }
        return new PictureWords(caption, credit, alt, byline, city, moment);
    }

    /** From when on it may not be placed: the beginning of the day after the last. */
    @Nullable
    Instant end(ZoneId zone) {
        return rights.isEmpty()
                ? null
                : LocalDate.parse(rights).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
