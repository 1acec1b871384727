package broadsheet.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of cells (RFC 4180), also those parted by semicolons or tabs, as the first line shows. Where a quotation
 * mark is never closed, that line is lost and reading goes on with the next.
 */
final class CsvReader {
    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     * @param fault why it cannot be read; empty when it can
     */
    record Row(long line, List<String> cells, String fault) {}

    private static final int LONGEST_ROW = 200_000;
    private static final int LONGEST_HEADER = 10_000;
    private static final int MOST_FAULTS = 1_000;

    private final Reader in;
    private final StringBuilder raw = new StringBuilder();
    private StringBuilder pushed = new StringBuilder();
    private int pushedAt;
    private long line = 1;
    private int faults;
    private final char separator;

    CsvReader(Reader text) throws IOException {
        this.in = new BufferedReader(text, 1 << 16);
        var header = new StringBuilder();
        int c = 0;
        while (c != '\n' && header.length() < LONGEST_HEADER) {
            c = in.read();
            if (c < 0) {
                break;
            }
            header.append((char) c);
        }
        this.pushed = header;
        this.separator = separator(header.toString());
    }

    private static char separator(String header) {
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == ',' || c == ';' || c == '\t') {
                return c;
            }
        }
        return ',';
    }

    private int take() throws IOException {
        int c = pushedAt < pushed.length() ? pushed.charAt(pushedAt++) : in.read();
        if (c >= 0) {
            raw.append((char) c);
        }
        return c;
    }

    private boolean isNext(char wanted) throws IOException {
        int c = take();
        if (c == wanted) {
            return true;
        }
        if (c >= 0) {
            raw.setLength(raw.length() - 1);
            giveBack(String.valueOf((char) c));
        }
        return false;
    }

    private void giveBack(String text) {
        if (pushedAt > 0 && text.length() == 1 && pushed.charAt(pushedAt - 1) == text.charAt(0)) {
            pushedAt--;
            return;
        }
        pushed = new StringBuilder(text).append(pushed, pushedAt, pushed.length());
        pushedAt = 0;
    }

    /** The next row that is not empty; null at the end. */
    @Nullable
    Row next() throws IOException {
        while (true) {
            Row row = row();
            if (row == null
                    || row.cells().size() != 1
                    || !row.cells().getFirst().isEmpty()) {
                return row;
            }
        }
    }

    private @Nullable Row row() throws IOException {
        raw.setLength(0);
        long begin = line;
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        while (raw.length() <= LONGEST_ROW) {
            int c = take();
            if (c < 0) {
                if (isQuoted) {
                    return fault(begin, "A quotation mark in it is never closed.");
                }
                if (raw.isEmpty()) {
                    return null;
                }
                cells.add(cell.toString());
                return new Row(begin, cells, "");
            }
            line += c == '\n' ? 1 : 0;
            if (c == '"') {
                if (isQuoted && isNext('"')) {
                    cell.append('"');
                } else if (isQuoted) {
                    isQuoted = false;
                } else if (cell.isEmpty()) {
                    isQuoted = true;
                } else {
                    cell.append('"'); // in the middle of a cell it is a sign like any other
                }
            } else if (isQuoted || c != separator && c != '\n' && c != '\r') {
                cell.append((char) c);
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                if (c == '\r' && isNext('\n')) {
                    line++;
                }
                cells.add(cell.toString());
                return new Row(begin, cells, "");
            }
        }
        return fault(
                begin,
                "It is longer than " + LONGEST_ROW + " characters, perhaps since a quotation mark is not closed.");
    }

    private Row fault(long begin, String why) throws IOException {
        int end = raw.indexOf("\n");
        if (end >= 0 && ++faults <= MOST_FAULTS) {
            giveBack(raw.substring(end + 1));
            line = begin + 1;
        } else {
            while (end < 0 && take() >= 0 && raw.charAt(raw.length() - 1) != '\n') {
                raw.setLength(0);
            }
            line++;
        }
        return new Row(begin, List.of(), why);
    }
}
