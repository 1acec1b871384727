package broadsheet.platform.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request for something that is not public. Unlike a {@link Visit} it tells who asks, by the session's token, and so
 * its answers are for one person and never kept.
 *
 * @param fields the form's fields as they were typed, all values of each; empty when nothing was sent
 * @param uploads the files sent with the form, by the field's name
 * @param network whom limits are counted for
 * @param session the token in the cookie of a session of the staff, not looked at yet
 * @param reader the token in the cookie of a reader's session, not looked at yet; the two know nothing of each other
 * @param fromScript whether a script of ours asks, which wants data instead of a page
 */
public record InnerVisit(
        Visit visit,
        Map<String, List<String>> fields,
        Map<String, List<Upload>> uploads,
        Network network,
        @Nullable String session,
        @Nullable String reader,
        boolean fromScript) {
    /** A field as it was typed; the first value, or empty when it was not sent. */
    public String field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** All values of a field, in the order in which they were sent. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }
}
