package broadsheet.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When something was published: the instant, and the local day it had there, which stands in its address.
 *
 * @param isGuessed whether the export's own dates were missing or absurd, so that another was taken
 */
record When(Instant at, LocalDate day, boolean isGuessed) {
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2100;
    private static final Pattern WORDPRESS =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2}))?");

    /** The moment of an item, by its GMT date, else its local one, else the feed's; nothing when none makes sense. */
    static Optional<When> of(Item item, ZoneId zone) {
        Optional<LocalDateTime> local = parse(item.date());
        Optional<LocalDateTime> gmt = parse(item.dateGmt());
        if (gmt.isPresent()) {
            Instant at = gmt.get().toInstant(ZoneOffset.UTC);
            LocalDate day = local.map(LocalDateTime::toLocalDate)
                    .orElseGet(() -> at.atZone(zone).toLocalDate());
            return Optional.of(new When(at, day, local.isEmpty()));
        }
        if (local.isPresent()) {
            return Optional.of(new When(
                    local.get().atZone(zone).toInstant(),
                    local.get().toLocalDate(),
                    !item.dateGmt().isEmpty()));
        }
        return feedDate(item.pubDate()).map(at -> new When(at, at.atZone(zone).toLocalDate(), true));
    }

    /** The moment of a comment. */
    static Optional<Instant> of(Remark remark, ZoneId zone) {
        return exact(remark.dateGmt())
                .or(() -> parse(remark.dateGmt()).map(gmt -> gmt.toInstant(ZoneOffset.UTC)))
                .or(() -> parse(remark.date()).map(local -> local.atZone(zone).toInstant()));
    }

    /** A moment as this paper's own exports write it. */
    private static Optional<Instant> exact(String text) {
        try {
            return text.endsWith("Z") ? Optional.of(Instant.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How far local time is ahead of GMT in an item, in whole quarters of an hour; nothing when that makes no sense. */
    static Optional<ZoneOffset> offset(Item item) {
        Optional<LocalDateTime> local = parse(item.date());
        Optional<LocalDateTime> gmt = parse(item.dateGmt());
        if (local.isEmpty() || gmt.isEmpty()) {
            return Optional.empty();
        }
        long seconds = java.time.Duration.between(gmt.get(), local.get()).toSeconds();
        long quarters = Math.round(seconds / 900.0);
        return Math.abs(seconds) > 14 * 3600
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(Math.toIntExact(quarters * 900)));
    }

    /** A date as WordPress writes it; nothing for 0000-00-00 and years that no paper has. */
    private static Optional<LocalDateTime> parse(String text) {
        Matcher parts = WORDPRESS.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int second = parts.group(6) == null ? 0 : Math.min(59, Integer.parseInt(parts.group(6)));
            return sensible(LocalDateTime.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(4)),
                    Integer.parseInt(parts.group(5)),
                    second));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> feedDate(String text) {
        try {
            LocalDateTime gmt = LocalDateTime.ofInstant(
                    Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)), ZoneOffset.UTC);
            return sensible(gmt).map(sensible -> sensible.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> sensible(LocalDateTime moment) {
        return moment.getYear() < EARLIEST_YEAR || moment.getYear() > LATEST_YEAR
                ? Optional.empty()
                : Optional.of(moment);
    }
}
