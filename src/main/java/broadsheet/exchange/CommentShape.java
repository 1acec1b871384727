package broadsheet.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shapes of the files in which comments move in and out. */
public enum CommentShape {
    /** Rows under a header (RFC 4180). */
    CSV,
    /** What Disqus gives out: threads, then posts. */
    DISQUS,
    /** What WordPress gives out: items with their comments. */
    WXR;

    private static final int PEEKED = 4_000;

    /** As commands call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shape that is called so. */
    public static Optional<CommentShape> of(String word) {
        return Arrays.stream(values())
                .filter(shape -> shape.word().equals(word))
                .findFirst();
    }

    /** The shape that a file seems to have, by its first words. */
    public static CommentShape seen(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                CleanText text = CleanText.of(in)) {
            char[] head = new char[PEEKED];
            int read = 0;
            for (int more = 0; more >= 0 && read < PEEKED; read += Math.max(0, more)) {
                more = text.read(head, read, PEEKED - read);
            }
            String seen = new String(head, 0, read).strip();
            if (!seen.startsWith("<")) {
                return CSV;
            }
            return seen.contains("<rss") ? WXR : DISQUS;
        }
    }
}
