package broadsheet.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One item of an export, as it stands there: every field is foreign text.
 *
 * @param line where it begins, counted from 1
 * @param fields by element name, such as {@code wp:post_id}; absent ones are empty
 * @param meta the few custom fields that matter here, as text; PHP-serialised values stay text
 */
record Item(long line, Map<String, String> fields, List<Term> terms, Map<String, String> meta, List<Remark> remarks) {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The source's number for it; 0 when it has none that makes sense. */
    long id() {
        return number(field("wp:post_id"));
    }

    long parent() {
        return number(field("wp:post_parent"));
    }

    static long number(String text) {
        String clean = text.strip();
        return NUMBER.matcher(clean).matches() ? Long.parseLong(clean) : 0;
    }

    String type() {
        String type = field("wp:post_type").strip();
        return type.isEmpty() ? "post" : type;
    }

    String status() {
        String status = field("wp:status").strip();
        return status.isEmpty() ? "publish" : status;
    }

    String title() {
        return field("title");
    }

    String link() {
        return field("link").strip();
    }

    String creator() {
        return field("dc:creator").strip();
    }

    String content() {
        return field("content:encoded");
    }

    String excerpt() {
        return field("excerpt:encoded");
    }

    String name() {
        return field("wp:post_name").strip();
    }

    String date() {
        return field("wp:post_date").strip();
    }

    String dateGmt() {
        return field("wp:post_date_gmt").strip();
    }

    String pubDate() {
        return field("pubDate").strip();
    }

    String attachmentUrl() {
        return field("wp:attachment_url").strip();
    }

    boolean hasPassword() {
        return !field("wp:post_password").isEmpty();
    }

    boolean isSticky() {
        return field("wp:is_sticky").strip().equals("1");
    }

    boolean takesComments() {
        return !field("wp:comment_status").strip().equals("closed");
    }

    String meta(String key) {
        return meta.getOrDefault(key, "").strip();
    }

    /** How a report calls it. */
    String what() {
        String title = title().isBlank() ? name() : title();
        String shown = title.isBlank() ? field("guid").strip() : title.strip();
        return id() == 0 ? shown : shown + " (" + id() + ")";
    }
}
