package broadsheet.picture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Proves captions (W3C WebVTT, §4). A browser leaves out what it cannot read without a word; here it is said, by line. */
final class WebVtt {
    private static final Pattern SIGNATURE = Pattern.compile("WEBVTT(?:[ \\t].*)?");
    private static final Pattern TIMING = Pattern.compile("((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})[ \\t]+-->[ \\t]+"
            + "((?:\\d{2,}:)?[0-5]\\d:[0-5]\\d\\.\\d{3})(?:[ \\t]+.*)?");
    private static final Pattern NO_CUE = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");
    private static final int MOST_BYTES = 1_000_000;
    private static final long MINUTE = 60;
    private static final long SECOND_IN_MILLIS = 1_000;

    private WebVtt() {}

    /**
     * Proves them.
     *
     * @throws PictureRefused with the number of the line that is wrong
     */
    static void prove(byte[] file) {
        String text = text(file);
        if (file.length > MOST_BYTES || text == null || text.indexOf('\0') >= 0) {
            throw new PictureRefused("captions");
        }
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        if (!SIGNATURE.matcher(lines[0]).matches()) {
            throw new PictureRefused("captions.start");
        }
        long before = 0;
        int cues = 0;
        int at = behindBlock(lines, 0);
        while (at < lines.length) {
            if (lines[at].isEmpty()) {
                at++;
                continue;
            }
            if (!NO_CUE.matcher(lines[at]).matches()) {
                int timing = lines[at].contains("-->") ? at : at + 1;
                before = start(lines, timing, before);
                cues++;
                proveText(lines, timing + 1);
            }
            at = behindBlock(lines, at);
        }
        if (cues == 0) {
            throw new PictureRefused("captions.empty");
        }
    }

    private static int behindBlock(String[] lines, int from) {
        int at = from;
        while (at < lines.length && !lines[at].isEmpty()) {
            at++;
        }
        return at;
    }

    private static long start(String[] lines, int timing, long before) {
        Matcher found = TIMING.matcher(timing < lines.length ? lines[timing] : "");
        if (!found.matches()) {
            throw new PictureRefused("captions.timing", line(Math.min(timing, lines.length - 1)));
        }
        long start = millis(found.group(1));
        if (millis(found.group(2)) <= start) {
            throw new PictureRefused("captions.end", line(timing));
        }
        if (start < before) {
            throw new PictureRefused("captions.order", line(timing));
        }
        return start;
    }

    private static void proveText(String[] lines, int from) {
        for (int at = from; at < lines.length && !lines[at].isEmpty(); at++) {
            if (lines[at].contains("-->")) {
                throw new PictureRefused("captions.arrow", line(at));
            }
        }
    }

    /** As a text, so that no language groups its digits. */
    private static String line(int index) {
        return Integer.toString(index + 1);
    }

    private static long millis(String time) {
        long seconds = 0;
        for (String part : time.substring(0, time.indexOf('.')).split(":", -1)) {
            seconds = seconds * MINUTE + Long.parseLong(part);
        }
        return seconds * SECOND_IN_MILLIS + Long.parseLong(time.substring(time.indexOf('.') + 1));
    }

    private static @Nullable String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
