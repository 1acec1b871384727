package broadsheet.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that an export says the site has.
 *
 * @param line where its item begins
 * @param parent the item it was uploaded for, or 0
 * @param url where it lies on the old site
 * @param file its path below the folder of uploads, when the export tells it; else empty
 * @param caption may hold HTML
 */
record Attachment(long id, long line, long parent, String url, String file, String title, String caption, String alt) {
    private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(jpe?g|png|gif|webp)");
    private static final Pattern UPLOADS = Pattern.compile(".*/(?:wp-content/uploads|wp-uploads|files)/(.+)");
    private static final Pattern DATED = Pattern.compile(".*?((?:19|20)\\d{2}/\\d{2}/[^/]+)$");
    private static final Pattern SIZED = Pattern.compile("(.+)-\\d{1,5}x\\d{1,5}(\\.[A-Za-z]{3,4})");

    boolean isImage() {
        return IMAGE.matcher(path()).matches();
    }

    /** Its path below the folder of uploads, as well as can be told. */
    String path() {
        return file.isEmpty() ? path(url) : file;
    }

    static Attachment of(Item item) {
        return new Attachment(
                item.id(),
                item.line(),
                item.parent(),
                item.attachmentUrl(),
                item.meta("_wp_attached_file"),
                Markup.text(item.title()),
                item.excerpt(),
                item.meta("_wp_attachment_image_alt"));
    }

    /** The path below the folder of uploads that an address names: {@code 2013/09/boat.jpg}. */
    static String path(String url) {
        String path = url.strip().replaceFirst("[?#].*$", "").replaceFirst("^(?:https?:)?//[^/]*", "");
        try {
            path = path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // An address with a broken escape is taken as it is.
        }
        Matcher uploads = UPLOADS.matcher(path);
        if (uploads.matches()) {
            return uploads.group(1);
        }
        Matcher dated = DATED.matcher(path);
        return dated.matches() ? dated.group(1) : path.replaceFirst("^/+", "");
    }

    /** The path of the original of which WordPress made a smaller size: {@code boat-300x200.jpg} is of boat.jpg. */
    static String original(String path) {
        Matcher sized = SIZED.matcher(path);
        return sized.matches() ? sized.group(1) + sized.group(2) : path;
    }

    /** A number for a path, to find it by. */
    static long key(String path) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
