package broadsheet.archive;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where days and months of the archive stand. */
final class ArchiveAddress {
    static final String ARCHIVE = "/archive";

    private ArchiveAddress() {}

    static String of(YearMonth month) {
        return "%s/%04d/%02d".formatted(ARCHIVE, month.getYear(), month.getMonthValue());
    }

    static String of(LocalDate day) {
        return "%s/%02d".formatted(of(YearMonth.from(day)), day.getDayOfMonth());
    }
}
