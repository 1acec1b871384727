package broadsheet.exchange;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of comments in a file, and those by which they are known here for good. What was taken in from a file goes
 * out to one of the same shape under the name that it had there; what came from elsewhere, under its whole origin, so
 * that it is the same comment wherever it is taken in again. Where a file has room for numbers only, a number is made of
 * the origin.
 */
record CommentNames(String prefix, boolean isNumbered) {
    private static final List<String> SCHEMES = List.of("csv/", "disqus/", "wp:");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,18}");
    private static final int DIGITS = 14;

    /** The longest name that is taken. */
    static final int LONGEST = 200;

    static CommentNames csv() {
        return new CommentNames("csv/", false);
    }

    static CommentNames disqus() {
        return new CommentNames("disqus/", false);
    }

    /** Those in the export of a site, as {@link Source} names them. */
    static CommentNames wordPress(Site site) {
        return new CommentNames("wp:" + site.host() + ":comment:", true);
    }

    /** What is known here for good by this name in a file. */
    String origin(String id) {
        return !isNumbered && SCHEMES.stream().anyMatch(id::startsWith) ? id : prefix + id;
    }

    /** The name in a file of the comment with this number here. */
    String id(String number, @Nullable String origin) {
        if (origin == null) {
            return number;
        }
        if (covers(origin)) {
            return origin.substring(prefix.length());
        }
        return isNumbered
                ? Long.toString(
                        Math.max(1, Long.parseLong(Fingerprint.of(origin).substring(0, DIGITS), 16)))
                : origin;
    }

    /** Whether the origin is told whole by its name in the file. */
    boolean covers(String origin) {
        String rest = origin.startsWith(prefix) ? origin.substring(prefix.length()) : "";
        return isNumbered ? NUMBER.matcher(rest).matches() : !rest.isEmpty();
    }
}
