package broadsheet.exchange;

import broadsheet.comments.CommentState;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Comments in rows. The header names the columns, in any order; others than those that are known are passed over. */
final class CsvComments implements CommentFile {
    /** The columns, as they are written. */
    static final List<String> COLUMNS = List.of("id", "parent", "story", "name", "text", "state", "time");

    private static final List<String> NEEDED = List.of("id", "story", "text", "time");

    private final CommentNames names = CommentNames.csv();
    private final ZoneId zone;

    /** Those whose times name no offset are of this zone. */
    CsvComments(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public boolean read(CleanText text, Hearer hearer) throws IOException, Illegible {
        var rows = new CsvReader(text);
        CsvReader.Row header = rows.next();
        Map<String, Integer> columns = columns(header);
        for (CsvReader.Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.fault().isEmpty()) {
                hearer.broken(row.line(), "row", row.fault());
            } else if (isShort(row, columns)) {
                hearer.broken(
                        row.line(),
                        "row",
                        "It has too few cells: " + row.cells().size());
            } else {
                comment(row, columns, hearer);
            }
        }
        return true;
    }

    private static boolean isShort(CsvReader.Row row, Map<String, Integer> columns) {
        return NEEDED.stream()
                .anyMatch(name -> columns.getOrDefault(name, 0) >= row.cells().size());
    }

    private static Map<String, Integer> columns(CsvReader.@org.jspecify.annotations.Nullable Row header)
            throws Illegible {
        var columns = new HashMap<String, Integer>();
        List<String> cells = header == null ? List.of() : header.cells();
        for (int i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(cells.get(i).strip().toLowerCase(Locale.ROOT), i);
        }
        List<String> lacking =
                NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            throw new Illegible(
                    1,
                    "The first line must name the columns " + String.join(", ", COLUMNS) + "; it lacks: "
                            + String.join(", ", lacking));
        }
        return columns;
    }

    private void comment(CsvReader.Row row, Map<String, Integer> columns, Hearer hearer) {
        String id = cell(row, columns, "id").strip();
        String time = cell(row, columns, "time").strip();
        String story = cell(row, columns, "story").strip();
        Optional<Instant> at = time(time);
        if (id.isEmpty() || id.length() > CommentNames.LONGEST) {
            hearer.broken(
                    row.line(), "row", "Its id is empty, or longer than " + CommentNames.LONGEST + " characters.");
        } else if (at.isEmpty()) {
            hearer.broken(row.line(), "comment " + id, "Its time makes no sense: " + time);
        } else {
            String parent = cell(row, columns, "parent").strip();
            String word = cell(row, columns, "state").strip().toLowerCase(Locale.ROOT);
            Optional<CommentState> state = state(word);
            hearer.place(row.line(), story, List.of(story));
            hearer.told(new Told(
                    row.line(),
                    id,
                    names.origin(id),
                    parent,
                    parent.isEmpty() ? null : names.origin(parent),
                    story,
                    cell(row, columns, "name"),
                    cell(row, columns, "text"),
                    state.orElse(CommentState.PENDING),
                    at.get(),
                    state.isPresent() ? "" : "its state is none that is known here, so it waits: " + word));
        }
    }

    private static String cell(CsvReader.Row row, Map<String, Integer> columns, String name) {
        int at = columns.getOrDefault(name, Integer.MAX_VALUE);
        return at < row.cells().size() ? CsvCell.read(row.cells().get(at)) : "";
    }

    private static Optional<CommentState> state(String word) {
        for (CommentState state : CommentState.values()) {
            if (state.word().equals(word)) {
                return Optional.of(state);
            }
        }
        return switch (word) {
            case "" -> Optional.of(CommentState.PENDING);
            case "approved" -> Optional.of(CommentState.SHOWN);
            case "deleted", "trash" -> Optional.of(CommentState.REMOVED);
            default -> Optional.empty();
        };
    }

    /** A moment (ISO 8601), a local time, or the beginning of a day. */
    private Optional<Instant> time(String text) {
        String iso = text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +", "$1T");
        try {
            if (iso.matches(".*(?:Z|[+-]\\d{2}:\\d{2})")) {
                return Optional.of(OffsetDateTime.parse(iso).toInstant());
            }
            return Optional.of(
                    iso.length() > 10
                            ? LocalDateTime.parse(iso).atZone(zone).toInstant()
                            : LocalDate.parse(iso).atStartOfDay(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
