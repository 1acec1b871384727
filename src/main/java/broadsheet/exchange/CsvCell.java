package broadsheet.exchange;

import java.util.regex.Pattern;

/**
 * A cell of a CSV file. What a spreadsheet would carry out as a formula goes out behind an apostrophe, of which one is
 * taken off on the way in (OWASP, CSV Injection).
 */
final class CsvCell {
    private static final String SIGNS = "=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern FORMULA = Pattern.compile("'*[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("'+[" + SIGNS + "].*", Pattern.DOTALL);
    private static final Pattern TO_QUOTE = Pattern.compile("[,;\"\t\r\n]");

    private CsvCell() {}

    /** As it stands in a file. */
    static String written(String text) {
        String guarded = FORMULA.matcher(text).matches() ? "'" + text : text;
        return TO_QUOTE.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    /** What it says; the quotation marks are gone already. */
    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
