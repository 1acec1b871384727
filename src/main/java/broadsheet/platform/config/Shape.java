package broadsheet.platform.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a key's value must look like, in the file and as the text of a variable or an option.
 *
 * @param <T> the type that the program sees
 */
sealed interface Shape<T> {
    /** What it is, to follow "must be". */
    String words();

    /** The value in the file, or null when it does not fit. */
    @Nullable
    T of(JsonNode node);

    /** The value in a text, or null when it does not fit. */
    @Nullable
    T of(String text);

    /** A value as it would stand in the file. */
    String written(T value);

    /** A text that passes a check. */
    record Text(String words, Predicate<String> fits) implements Shape<String> {
        @Override
        public @Nullable String of(JsonNode node) {
            return node.isString() ? of(node.stringValue()) : null;
        }

        @Override
        public @Nullable String of(String text) {
            return text.chars().noneMatch(Character::isISOControl) && fits.test(text) ? text : null;
        }

        @Override
        public String written(String value) {
            return '"' + value + '"';
        }
    }

    /** A whole number between two others, both included. */
    record Whole(int least, int most) implements Shape<Integer> {
        @Override
        public String words() {
            return "a whole number from " + least + " to " + most;
        }

        @Override
        public @Nullable Integer of(JsonNode node) {
            return node.isIntegralNumber() && node.canConvertToInt() ? within(node.intValue()) : null;
        }

        @Override
        public @Nullable Integer of(String text) {
            try {
                return within(Integer.parseInt(text));
            } catch (NumberFormatException e) {
                return null;
            }
        }

        private @Nullable Integer within(int value) {
            return least <= value && value <= most ? value : null;
        }

        @Override
        public String written(Integer value) {
            return value.toString();
        }
    }

    /** A list of texts; in a variable or an option they are separated by commas. */
    record Texts(Text each) implements Shape<List<String>> {
        @Override
        public String words() {
            return "a list in which everything is " + each.words();
        }

        @Override
        public @Nullable List<String> of(JsonNode node) {
            if (!node.isArray()) {
                return null;
            }
            var found = new ArrayList<String>();
            for (JsonNode item : node) {
                String text = each.of(item);
                if (text == null) {
                    return null;
                }
                found.add(text);
            }
            return List.copyOf(found);
        }

        @Override
        public @Nullable List<String> of(String text) {
            List<String> found = Arrays.stream(text.split(",", -1))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
            return found.stream().allMatch(item -> each.of(item) != null) ? found : null;
        }

        @Override
        public String written(List<String> value) {
            return "[" + String.join(", ", value.stream().map(each::written).toList()) + "]";
        }
    }

    /** Any text that is not blank. */
    static Text text() {
        return new Text("a text", text -> !text.isBlank());
    }

    /** One of a few words. */
    static Text choice(String... words) {
        return new Text("one of " + String.join(", ", words), Set.of(words)::contains);
    }

    /** An address of this machine or another, as digits. */
    static Text networkAddress() {
        return new Text("a network address such as 127.0.0.1", Shape::isNetworkAddress);
    }

    /** Scheme, host and perhaps port of a site. */
    static Text origin() {
        return new Text("an origin such as https://paper.example, without a slash at the end", Shape::isOrigin);
    }

    private static boolean isNetworkAddress(String text) {
        try {
            return InetAddress.ofLiteral(text).getAddress().length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOrigin(String text) {
        try {
            var uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web
                    && uri.getHost() != null
                    && text.equals(uri.getScheme() + "://" + uri.getAuthority())
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
