package broadsheet.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an import did: numbers by kind, and every single thing that was dropped or came in otherwise than it was, with
 * its line and the reason. The single things go straight into the JSON file, so that a report may be of any length.
 */
public final class Report implements AutoCloseable {
    private static final int MOST_REASONS = 60;
    private static final int LINES_SHOWN = 4;
    private static final int LONGEST_WHAT = 200;

    /** How often something was told, and where first. */
    private static final class Reason {
        private long count;
        private final List<Long> lines = new ArrayList<>();
    }

    private final Map<Kind, Map<Outcome, Long>> totals = new EnumMap<>(Kind.class);
    private final Map<String, Reason> dropped = new LinkedHashMap<>();
    private final Map<String, Reason> notes = new LinkedHashMap<>();
    private final @Nullable Path file;
    private final @Nullable Path draft;
    private final @Nullable JsonGenerator json;
    private String trouble = "";

    private Report(@Nullable Path file, @Nullable Path draft, @Nullable JsonGenerator json) {
        this.file = file;
        this.draft = draft;
        this.json = json;
    }

    /** A report that is only shown. */
    public static Report shown() {
        return new Report(null, null, null);
    }

    /** A report that is also written to a file, which appears when it is whole. */
    public static Report written(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        OutputStream out = Files.newOutputStream(draft);
        JsonGenerator json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().createGenerator(out);
        json.writeStartObject();
        json.writeName("entries");
        json.writeStartArray();
        return new Report(file, draft, json);
    }

    synchronized void take(Tally tally) {
        for (Tally.Line line : tally.lines()) {
            Outcome outcome = line.outcome();
            if (outcome != null) {
                totals.computeIfAbsent(line.kind(), _ -> new EnumMap<>(Outcome.class))
                        .merge(outcome, 1L, Long::sum);
            }
            if (!line.reason().isEmpty()) {
                tell(line);
            }
        }
    }

    private void tell(Tally.Line line) {
        String outcome = line.outcome() == null ? "kept" : line.outcome().word();
        int colon = line.reason().indexOf(": ");
        String reason = line.kind().word() + ": "
                + (colon < 0 ? line.reason() : line.reason().substring(0, colon));
        Map<String, Reason> all = line.outcome() == null ? notes : dropped;
        if (all.size() < MOST_REASONS || all.containsKey(reason)) {
            Reason known = all.computeIfAbsent(reason, _ -> new Reason());
            known.count++;
            if (known.lines.size() < LINES_SHOWN) {
                known.lines.add(line.line());
            }
        }
        if (json != null) {
            json.writeStartObject();
            json.writeStringProperty("kind", line.kind().word());
            json.writeStringProperty("outcome", outcome);
            json.writeNumberProperty("line", line.line());
            String what = line.what();
            json.writeStringProperty("what", what.substring(0, Math.min(LONGEST_WHAT, what.length())));
            json.writeStringProperty("reason", line.reason());
            json.writeEndObject();
        }
    }

    /** Says that the file could not be read to its end, or not at all. */
    void trouble(String words) {
        trouble = words;
    }

    /** What kept the file from being read to its end; empty when nothing did. */
    public String trouble() {
        return trouble;
    }

    /** How many things of a kind had this outcome. */
    public synchronized long count(Kind kind, Outcome outcome) {
        return totals.getOrDefault(kind, Map.of()).getOrDefault(outcome, 0L);
    }

    /** Shows it to people. */
    public synchronized void print(PrintStream out) {
        out.println(
                String.format(Locale.ROOT, "%-12s %9s %9s %9s %9s", "", "added", "changed", "unchanged", "dropped"));
        for (Kind kind : totals.keySet()) {
            out.println(String.format(
                    Locale.ROOT,
                    "%-12s %9d %9d %9d %9d",
                    kind.word(),
                    count(kind, Outcome.ADDED),
                    count(kind, Outcome.CHANGED),
                    count(kind, Outcome.UNCHANGED),
                    count(kind, Outcome.DROPPED)));
        }
        print(out, "Dropped:", dropped);
        print(out, "Taken in, but not quite as it was:", notes);
        if (!trouble.isEmpty()) {
            out.println(trouble);
        }
    }

    private static void print(PrintStream out, String title, Map<String, Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        out.println(title);
        reasons.forEach((reason, told) -> {
            String lines =
                    String.join(", ", told.lines.stream().map(String::valueOf).toList());
            out.println("  " + told.count + " × " + reason + " (line " + lines
                    + (told.count > told.lines.size() ? ", …" : "") + ")");
        });
    }

    /** Ends the file and puts it in its place. */
    @Override
    public synchronized void close() {
        if (json == null || file == null || draft == null) {
            return;
        }
        json.writeEndArray();
        json.writeName("totals");
        json.writeStartObject();
        for (Kind kind : totals.keySet()) {
            json.writeName(kind.word());
            json.writeStartObject();
            for (Outcome outcome : Outcome.values()) {
                json.writeNumberProperty(outcome.word(), count(kind, outcome));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeStringProperty("trouble", trouble);
        json.writeEndObject();
        json.close();
        try {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
