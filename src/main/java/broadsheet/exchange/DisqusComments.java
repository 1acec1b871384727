package broadsheet.exchange;

import broadsheet.comments.CommentState;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Comments as Disqus gives them out: threads with their addresses, and posts that name their thread. */
final class DisqusComments implements CommentFile {
    private static final int LONGEST_HEAD = 100_000;
    private static final String THREAD = "thread";

    private final CommentNames names = CommentNames.disqus();

    @Override
    public boolean read(CleanText text, Hearer hearer) throws IOException, Illegible {
        var cutter = new ItemCutter(text, List.of(THREAD, "post"));
        checkHead(cutter.head());
        boolean whole = true;
        while (cutter.next()) {
            long line = cutter.line();
            String name = cutter.name();
            ItemCutter.Piece piece = cutter.item();
            try {
                Map<String, String> fields = FlatXml.fields(piece, line);
                if (name.equals(THREAD)) {
                    thread(line, fields, hearer);
                } else {
                    post(line, fields, hearer);
                }
            } catch (Illegible e) {
                hearer.broken(e.line(), name + " in line " + line, e.reason());
            } finally {
                piece.close();
            }
            whole = piece.isWhole();
        }
        return whole;
    }

    private static void checkHead(Reader head) throws IOException, Illegible {
        var text = new StringBuilder();
        char[] part = new char[4096];
        for (int read = head.read(part); read >= 0 && text.length() < LONGEST_HEAD; read = head.read(part)) {
            text.append(part, 0, read);
        }
        if (text.indexOf("<!DOCTYPE") >= 0) {
            throw new Illegible(1, "The file declares a document type (DTD), which no export needs; it was not read.");
        }
        if (text.indexOf("<disqus") < 0) {
            throw new Illegible(1, "It is no export of Disqus: it does not begin with <disqus>.");
        }
        head.transferTo(java.io.Writer.nullWriter());
    }

    private static void thread(long line, Map<String, String> fields, Hearer hearer) {
        var addresses = new ArrayList<String>();
        addresses.add(field(fields, "link"));
        // Plug-ins put the address, or the number in WordPress and the address, into its own name.
        addresses.addAll(List.of(field(fields, "id").split("\\s+", -1)));
        hearer.place(line, field(fields, "#"), addresses);
    }

    private void post(long line, Map<String, String> fields, Hearer hearer) {
        String id = field(fields, "#");
        String time = field(fields, "createdAt");
        if (id.isEmpty() || id.length() > CommentNames.LONGEST) {
            hearer.broken(line, "post", "It has no number (dsq:id).");
            return;
        }
        Instant at;
        try {
            at = Instant.parse(time.matches("[^Z+]*\\d") ? time + "Z" : time);
        } catch (DateTimeException e) {
            hearer.broken(line, "comment " + id, "Its time makes no sense: " + time);
            return;
        }
        String parent = field(fields, "parent#");
        hearer.told(new Told(
                line,
                id,
                names.origin(id),
                parent,
                parent.isEmpty() ? null : names.origin(parent),
                field(fields, "thread#"),
                fields.getOrDefault("author/name", ""),
                Talk.words(fields.getOrDefault("message", "")),
                state(fields),
                at,
                ""));
    }

    private static CommentState state(Map<String, String> fields) {
        if (is(fields, "isSpam")) {
            return CommentState.SPAM;
        }
        if (is(fields, "isDeleted")) {
            return CommentState.REMOVED;
        }
        if (field(fields, WxrReader.BROADSHEET_STATE).equals(CommentState.HIDDEN.word())) {
            return CommentState.HIDDEN;
        }
        return field(fields, "isApproved").equals("false") ? CommentState.PENDING : CommentState.SHOWN;
    }

    private static boolean is(Map<String, String> fields, String name) {
        return field(fields, name).equals("true");
    }

    private static String field(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
