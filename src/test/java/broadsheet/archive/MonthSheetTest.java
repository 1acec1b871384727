package broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.text.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthSheetTest {
    private static MonthSheet sheet(String language, YearMonth month) {
        return new MonthSheet(Words.of(language), month, null, Set.of(), null, null);
    }

    @Test
    void a_week_begins_as_the_language_has_it() {
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(sheet("en", november).columns().getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(sheet("ar", november).columns().getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(sheet("ar", november).weeks().getFirst())
                .startsWith(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 11, 1));
    }

    @Test
    void every_day_of_the_month_stands_in_one_week_and_every_week_has_seven_days() {
        for (String language : Words.LANGUAGES) {
            for (YearMonth month = YearMonth.of(2024, 1);
                    month.isBefore(YearMonth.of(2027, 3));
                    month = month.plusMonths(1)) {
                MonthSheet sheet = sheet(language, month);
                List<LocalDate> days = sheet.weeks().stream()
                        .flatMap(List::stream)
                        .filter(sheet::isOfMonth)
                        .toList();
                assertThat(days)
                        .containsExactlyElementsOf(month.atDay(1)
                                .datesUntil(month.plusMonths(1).atDay(1))
                                .toList());
                assertThat(sheet.weeks())
                        .allMatch(week -> week.size() == 7 && week.stream().anyMatch(sheet::isOfMonth));
            }
        }
    }
}
