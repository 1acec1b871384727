package broadsheet.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;

/**
 * The characters of an XML file, whatever it says of its encoding: what cannot be read becomes U+FFFD, and what may not
 * stand in XML 1.0 (§2.2) is left out, both counted. So one bad byte does not cost a whole import.
 */
final class CleanText extends Reader {
    private static final int PEEKED = 400;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private final Reader in;
    private long unreadable;
    private long forbidden;
    private long firstLine;
    private long line = 1;
    private char highSurrogate;

    private CleanText(Reader in) {
        this.in = in;
    }

    /** Opens a file's bytes; the encoding is told by a byte order mark, by the first bytes, or by the declaration. */
    static CleanText of(InputStream bytes) throws IOException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(PEEKED);
        byte[] head = in.readNBytes(PEEKED);
        in.reset();
        Charset charset = charset(head);
        int mark = markLength(head);
        in.skipNBytes(mark);
        return new CleanText(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static int markLength(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        var declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (declared.find()) {
            try {
                Charset charset = Charset.forName(declared.group(1));
                // Read byte by byte so far, so it cannot be one of the wide encodings that it claims to be.
                return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                        ? StandardCharsets.UTF_8
                        : charset;
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                return StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read(char[] target, int from, int most) throws IOException {
        while (true) {
            int start = from;
            int room = most;
            if (highSurrogate != 0 && most > 1) {
                target[start++] = highSurrogate;
                room--;
                highSurrogate = 0;
            }
            int read = in.read(target, start, room);
            if (read < 0) {
                return start > from ? replaceLone(target, from) : -1;
            }
            int kept = clean(target, from, start + read);
            if (kept > 0) {
                return kept;
            }
        }
    }

    private int replaceLone(char[] target, int from) {
        target[from] = '\uFFFD';
        count(true);
        return 1;
    }

    private int clean(char[] text, int from, int end) {
        int out = from;
        for (int i = from; i < end; i++) {
            char c = text[i];
            if (c >= 0x20 && c < 0xD800) {
                text[out++] = c;
            } else if (c == '\n') {
                line++;
                text[out++] = c;
            } else if (c == '\t' || c == '\r' || (c >= 0xE000 && c < 0xFFFD)) {
                text[out++] = c;
            } else if (c == 0xFFFD) {
                count(true);
                text[out++] = c;
            } else if (Character.isHighSurrogate(c) && i + 1 == end) {
                highSurrogate = c;
            } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(text[i + 1])) {
                text[out++] = c;
                text[out++] = text[++i];
            } else {
                count(false);
            }
        }
        return out - from;
    }

    private void count(boolean wasUnreadable) {
        if (unreadable + forbidden == 0) {
            firstLine = line;
        }
        if (wasUnreadable) {
            unreadable++;
        } else {
            forbidden++;
        }
    }

    /** How many signs could not be read in the file's encoding. */
    long unreadable() {
        return unreadable;
    }

    /** How many signs were left out because XML does not allow them. */
    long forbidden() {
        return forbidden;
    }

    /** The line of the first of them. */
    long firstLine() {
        return firstLine;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
