package broadsheet.platform.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All that the paper says in one language: messages with that language's plural forms, numbers in its digits, dates in
 * its order. Safe to use from many threads.
 */
public final class Words {
    /** The languages that are complete. */
    public static final List<String> LANGUAGES = List.of("en", "zh", "ar");

    private static final List<String> FORMS = List.of("zero", "one", "two", "few", "many", "other");

    private static final Map<String, Words> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final ULocale locale;
    private final Map<String, String> messages;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();
    private final Map<String, String> forms = new ConcurrentHashMap<>();
    private final Map<String, DateFormat> dates = new ConcurrentHashMap<>();
    private final LocalizedNumberFormatter numbers;

    private Words(String language) {
        this.language = language;
        this.locale = locale(language);
        this.messages = Messages.read(language);
        this.numbers = NumberFormatter.withLocale(locale);
    }

    /**
     * The words of a language, or of English when the language is not complete.
     *
     * @param language a BCP 47 tag such as {@code en}, {@code en-GB}, {@code zh} or {@code ar}
     */
    public static Words of(String language) {
        String primary = ULocale.forLanguageTag(language).getLanguage();
        return KNOWN.computeIfAbsent(LANGUAGES.contains(primary) ? primary : "en", Words::new);
    }

    /** British order of dates for English; simplified characters; Arabic-Indic digits. */
    private static ULocale locale(String language) {
        return switch (language) {
            case "zh" -> ULocale.forLanguageTag("zh-Hans-CN");
            case "ar" -> ULocale.forLanguageTag("ar-EG-u-nu-arab");
            default -> ULocale.forLanguageTag("en-GB");
        };
    }

    /** The language's BCP 47 tag. */
    public String language() {
        return language;
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return locale.isRightToLeft() ? "rtl" : "ltr";
    }

    /**
     * A message with its values.
     *
     * @throws IllegalArgumentException when no message file has the key
     */
    public String say(String key, Object... values) {
        String pattern = messages.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message is called " + key);
        }
        if (values.length == 0 && pattern.indexOf('{') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, _ -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(values);
        }
    }

    /**
     * The forms of a message about one number, for scripts that count on: in the order zero, one, two, few, many, other
     * (Unicode TR 35, Language Plural Rules), a stroke between them, {@code #} where the number stands. A form that the
     * language does not have is empty.
     *
     * @throws IllegalArgumentException when no message file has the key
     */
    public String forms(String key) {
        return forms.computeIfAbsent(key, this::formed);
    }

    private String formed(String key) {
        PluralRules rules = PluralRules.forLocale(locale);
        return FORMS.stream()
                .map(form -> {
                    var samples = rules.getSamples(form);
                    if (samples == null || samples.isEmpty()) {
                        return "";
                    }
                    long sample = samples.iterator().next().longValue();
                    return say(key, sample).replace(number(sample), "#");
                })
                .collect(Collectors.joining("|"));
    }

    /** Whether there is such a message. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** A number in the language's digits and grouping. */
    public String number(long value) {
        return numbers.format(value).toString();
    }

    /** A day written out: 23 November 2026. */
    public String date(LocalDate day) {
        return skeleton("yMMMMd", ZoneOffset.UTC, atNoon(day));
    }

    /** A day in few letters: 23 Nov; in another year than today's its month: Nov 2025. */
    public String shortDate(LocalDate day, LocalDate today) {
        return skeleton(day.getYear() == today.getYear() ? "MMMd" : "yMMM", ZoneOffset.UTC, atNoon(day));
    }

    /** A day with its weekday: Monday, 23 November 2026. */
    public String weekday(LocalDate day) {
        return skeleton("yMMMMEEEEd", ZoneOffset.UTC, atNoon(day));
    }

    /** A month: November 2026. */
    public String month(YearMonth month) {
        return skeleton("yMMMM", ZoneOffset.UTC, atNoon(month.atDay(1)));
    }

    /** A month's short name: Nov. */
    public String monthName(YearMonth month) {
        return skeleton("LLLL", ZoneOffset.UTC, atNoon(month.atDay(1)));
    }

    /** A weekday's one or two letters, for the head of a calendar. */
    public String weekdayLetter(LocalDate day) {
        return skeleton("EEEEEE", ZoneOffset.UTC, atNoon(day));
    }

    /** A day and time of day: 23 November 2026, 14:05. */
    public String moment(Instant moment, ZoneId zone) {
        return skeleton("yMMMMdHm", zone, moment);
    }

    /** As {@link #moment}, with the second, where the minute tells two moments not apart. */
    public String momentToTheSecond(Instant moment, ZoneId zone) {
        return skeleton("yMMMMdHms", zone, moment);
    }

    /** A time of day: 14:05. */
    public String time(Instant moment, ZoneId zone) {
        return skeleton("Hm", zone, moment);
    }

    /** The day on which weeks begin where the language is spoken. */
    public DayOfWeek firstDayOfWeek() {
        int day = com.ibm.icu.util.Calendar.getInstance(locale).getFirstDayOfWeek();
        return DayOfWeek.SUNDAY.plus(day - 1L);
    }

    /** A weekday's full name. */
    public String weekdayName(LocalDate day) {
        return skeleton("EEEE", ZoneOffset.UTC, atNoon(day));
    }

    /** A day of the month in the language's digits. */
    public String dayOfMonth(LocalDate day) {
        return number(day.getDayOfMonth());
    }

    private static Instant atNoon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private String skeleton(String skeleton, ZoneId zone, Instant moment) {
        DateFormat format = dates.computeIfAbsent(skeleton + zone.getId(), _ -> {
            DateFormat made = DateFormat.getInstanceForSkeleton(skeleton, locale);
            String id = zone instanceof ZoneOffset ? "GMT" + zone.getId().replace("Z", "") : zone.getId();
            made.setTimeZone(TimeZone.getTimeZone(id));
            made.setContext(DisplayContext.CAPITALIZATION_NONE);
            return made;
        });
        synchronized (format) {
            return format.format(Date.from(moment));
        }
    }
}
