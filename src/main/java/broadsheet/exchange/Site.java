package broadsheet.exchange;

import broadsheet.platform.text.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the head of an export says of the whole site. */
final class Site {
    /** A category; {@code parent} is the slug of the one above, or empty. */
    record Category(String slug, String name, String parent) {}

    private static final int MOST_TERMS = 200_000;

    private final Map<String, String> authors = new LinkedHashMap<>();
    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();

    void field(String name, String text) {
        fields.putIfAbsent(name, text);
    }

    void author(String login, String displayName) {
        if (!login.isBlank() && authors.size() < MOST_TERMS) {
            authors.putIfAbsent(login, PlainText.line(displayName.isBlank() ? login : displayName, 120));
        }
    }

    void category(Category category) {
        if (!category.slug().isEmpty() && categories.size() < MOST_TERMS) {
            categories.putIfAbsent(category.slug(), category);
        }
    }

    Map<String, String> authors() {
        return authors;
    }

    Map<String, Category> categories() {
        return categories;
    }

    /** Whether it speaks as a WordPress export does. */
    boolean isWordPress() {
        return fields.containsKey("wp:wxr_version") || fields.containsKey("wp:base_blog_url");
    }

    String title() {
        return plain("title", 120);
    }

    String description() {
        return plain("description", 300);
    }

    private String plain(String field, int longest) {
        return PlainText.line(Markup.text(fields.getOrDefault(field, "")), longest);
    }

    /** A BCP 47 tag; English when the export says nothing that is one. */
    String language() {
        String tag = Locale.forLanguageTag(
                        fields.getOrDefault("language", "").strip().replace('_', '-'))
                .toLanguageTag();
        return tag.equals("und") ? "en" : tag;
    }

    /** The address of the site's front page, without a slash at its end. */
    String address() {
        String blog = fields.getOrDefault("wp:base_blog_url", "").strip();
        String address = blog.isEmpty() ? fields.getOrDefault("link", "").strip() : blog;
        return address.replaceAll("/+$", "");
    }

    /** The host, which with an item's number names the item for good; {@code unknown} when none is told. */
    String host() {
        try {
            String host = new URI(address()).getHost();
            String path = new URI(address()).getPath();
            return host == null ? "unknown" : host.toLowerCase(Locale.ROOT) + (path == null ? "" : path);
        } catch (URISyntaxException e) {
            return "unknown";
        }
    }
}
