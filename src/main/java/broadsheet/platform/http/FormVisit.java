package broadsheet.platform.http;

import java.util.Map;

/**
 * A form sent in.
 *
 * @param visit where to
 * @param fields the form's fields, first value of each, as they were typed
 * @param network whom limits are counted for
 */
public record FormVisit(Visit visit, Map<String, String> fields, Network network) {
    /** A field as it was typed; empty when it was not sent. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
