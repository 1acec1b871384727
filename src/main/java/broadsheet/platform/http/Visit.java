package broadsheet.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a public page may know of the one who asks: the path and the parameters that its route lists. There are no
 * cookies and no person here, so that a kept page has nothing to vary on.
 *
 * @param path the canonical path, decoded, beginning with a slash
 * @param parts the named parts of the route's pattern
 * @param query the parameters that the route knows, first value of each
 */
public record Visit(String path, Map<String, String> parts, Map<String, String> query) {
    /** A named part of the path. */
    public String part(String name) {
        String value = parts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no part " + name);
        }
        return value;
    }

    /** A parameter, or null when it is not given or empty. */
    public @Nullable String query(String name) {
        String value = query.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
