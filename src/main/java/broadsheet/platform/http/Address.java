package broadsheet.platform.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for, in its one canonical form: the path without a slash at its end, doubled slashes or capital
 * letters, and of the query only parameters that some route knows, sorted, the first of each.
 */
record Address(String path, Map<String, String> query) {
    private static final int MOST_PARAMETERS = 50;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]*");

    /**
     * Reads the query.
     *
     * @throws IllegalArgumentException when an escape is broken
     */
    static Address of(String path, @Nullable String rawQuery, Set<String> known) {
        if (rawQuery == null || rawQuery.isEmpty()) {
            return new Address(path, Map.of());
        }
        var query = new TreeMap<String, String>();
        int count = 0;
        for (String pair : rawQuery.split("&", -1)) {
            if (++count > MOST_PARAMETERS) {
                break;
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (known.contains(name)) {
                query.putIfAbsent(
                        name, URLDecoder.decode(equals < 0 ? "" : pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new Address(path, query);
    }

    /** The name under which the page is kept: a root-relative address, escaped so that no two read alike. */
    String key() {
        String place = path.replace("%", "%25").replace("?", "%3F");
        if (query.isEmpty()) {
            return place;
        }
        var key = new StringBuilder(place);
        char separator = '?';
        for (var parameter : query.entrySet()) {
            key.append(separator).append(parameter.getKey()).append('=').append(escaped(parameter.getValue()));
            separator = '&';
        }
        return key.toString();
    }

    private static String escaped(String value) {
        return PLAIN.matcher(value).matches() ? value : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The same address with only the parameters that this route knows. */
    Address knownTo(Set<String> names) {
        if (names.containsAll(query.keySet())) {
            return this;
        }
        var fewer = new TreeMap<>(query);
        fewer.keySet().retainAll(names);
        return new Address(path, fewer);
    }

    /** The one spelling of a path. */
    static String canonical(String path) {
        if (path.equals("/")) {
            return path;
        }
        String spelled = path.toLowerCase(Locale.ROOT);
        while (spelled.contains("//")) {
            spelled = spelled.replace("//", "/");
        }
        while (spelled.length() > 1 && spelled.endsWith("/")) {
            spelled = spelled.substring(0, spelled.length() - 1);
        }
        return spelled;
    }
}
