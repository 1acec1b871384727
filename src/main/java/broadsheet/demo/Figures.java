package broadsheet.demo;

import java.util.List;
import java.util.Locale;

/** How the paper writes numbers. */
final class Figures {
    private static final List<String> SMALL = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDER = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");

    private Figures() {}

    /**
     * A number in one of the paper's forms: {@code ""} digits with commas, {@code raw} without, {@code 1} and {@code 2} decimals, {@code w}
     * words up to twelve, {@code W} words to begin a sentence with, {@code th} the ordinal, {@code clock} minutes
     * after midnight, {@code ms} tenths of a second as minutes and seconds, {@code hms} seconds, {@code min} minutes.
     */
    static String write(double value, String form) {
        long whole = Math.round(value);
        return switch (form) {
            case "" -> value == whole || Math.abs(value) >= 1_000 ? digits(whole) : decimals(value, 1);
            case "0" -> digits(whole);
            case "raw" -> Long.toString(whole);
            case "1" -> decimals(value, 1);
            case "2" -> decimals(value, 2);
            case "w" -> whole >= 0 && whole <= 12 ? SMALL.get((int) whole) : digits(whole);
            case "W" -> capital(whole >= 0 && whole < 100 ? words((int) whole) : digits(whole));
            case "th" -> whole > 0 && whole <= 12 ? ORDER.get((int) whole) : whole + suffix(whole);
            case "clock" -> String.format(Locale.ROOT, "%02d:%02d", whole / 60 % 24, whole % 60);
            case "ms" -> String.format(Locale.ROOT, "%d:%02d.%d", whole / 600, whole / 10 % 60, whole % 10);
            case "hms" -> String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
            case "min" -> minutes(whole);
            default -> throw new IllegalArgumentException("No such form of number: " + form);
        };
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String digits(long whole) {
        return String.format(Locale.ROOT, "%,d", whole);
    }

    private static String decimals(double value, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", value);
    }

    private static String words(int value) {
        if (value < 20) {
            return SMALL.get(value);
        }
        return TENS.get(value / 10) + (value % 10 == 0 ? "" : "-" + SMALL.get(value % 10));
    }

    private static String minutes(long whole) {
        if (whole < 60) {
            return whole + " minutes";
        }
        String hours = whole / 60 == 1 ? "an hour" : words((int) (whole / 60)) + " hours";
        return whole % 60 == 0 ? hours : hours + " and " + write((double) (whole % 60), "w") + " minutes";
    }

    private static String suffix(long whole) {
        if (whole / 10 % 10 == 1) {
            return "th";
        }
        return switch ((int) (whole % 10)) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
