package broadsheet.members;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form that somebody filled in before it turned out that an account is needed for it. It travels through the sign-in
 * in a hidden field and is shown at the end, to be sent by whoever typed it.
 *
 * @param path where the form goes, root-relative
 * @param fields what was typed, all values of each field
 */
public record Kept(String path, Map<String, List<String>> fields) {
    private static final int LONGEST = 100_000;

    /** As it stands in the hidden field; empty when there is nothing to keep, or too much. */
    String packed() {
        String json = JsonMapper.shared().writeValueAsString(Map.of("path", path, "fields", fields));
        return json.length() > LONGEST ? "" : json;
    }

    /** What a hidden field holds; null for whatever is no form to an address of ours. */
    static @Nullable Kept unpacked(String packed) {
        if (packed.isEmpty() || packed.length() > LONGEST) {
            return null;
        }
        try {
            var json = JsonMapper.shared().readTree(packed);
            String path = json.path("path").asString("");
            if (!path.equals(Ways.safe(path))) {
                return null;
            }
            var fields = new LinkedHashMap<String, List<String>>();
            json.path("fields")
                    .properties()
                    .forEach(field -> fields.put(
                            field.getKey(),
                            field.getValue()
                                    .valueStream()
                                    .map(value -> value.asString(""))
                                    .toList()));
            return new Kept(path, fields);
        } catch (JacksonException e) {
            return null;
        }
    }
}
