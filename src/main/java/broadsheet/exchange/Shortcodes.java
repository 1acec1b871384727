package broadsheet.exchange;

import broadsheet.platform.text.SafeHtml;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * WordPress's shortcodes made HTML that {@link PostBody} knows. Those of plug-ins lose their brackets and keep the text
 * between them; words that merely stand in brackets, such as [sic], stay.
 */
final class Shortcodes {
    private static final Pattern TAG =
            Pattern.compile("\\[(/?)([A-Za-z][A-Za-z0-9_-]{0,60})((?:\\s[^\\[\\]]{0,4000})?)(/?)\\]");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([A-Za-z][\\w-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|(https?://[^\\s\"']+)");
    private static final Set<String> CAPTIONS = Set.of("caption", "wp_caption");
    private static final Set<String> EMBEDS = Set.of(
            "embed",
            "youtube",
            "vimeo",
            "video",
            "audio",
            "wpvideo",
            "dailymotion",
            "soundcloud",
            "tweet",
            "instagram",
            "wordpress-tv",
            "slideshare",
            "ted",
            "vine",
            "googlemaps",
            "scribd",
            "spotify",
            "facebook");

    private final String html;
    private final StringBuilder out;
    private final Set<String> unclosed = new HashSet<>();
    private final Set<String> dropped = new TreeSet<>();

    private Shortcodes(String html) {
        this.html = html;
        this.out = new StringBuilder(html.length() + 64);
    }

    /** The HTML, and the names of the shortcodes that meant nothing here. */
    record Read(String html, Set<String> dropped) {}

    static Read read(String html) {
        if (html.indexOf('[') < 0) {
            return new Read(html, Set.of());
        }
        var shortcodes = new Shortcodes(html);
        shortcodes.run();
        return new Read(shortcodes.out.toString(), shortcodes.dropped);
    }

    private void run() {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        while (tag.find(at)) {
            out.append(html, at, tag.start());
            at = isEscaped(tag) ? literal(tag) : one(tag);
        }
        out.append(html, at, html.length());
    }

    /** {@code [[gallery]]} shows a shortcode instead of being one. */
    private boolean isEscaped(Matcher tag) {
        return tag.start() > 0
                && html.charAt(tag.start() - 1) == '['
                && tag.end() < html.length()
                && html.charAt(tag.end()) == ']';
    }

    private int literal(Matcher tag) {
        out.setLength(out.length() - 1);
        out.append(tag.group());
        return tag.end() + 1;
    }

    private int one(Matcher tag) {
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        boolean closes = !tag.group(1).isEmpty();
        Map<String, String> attributes = attributes(tag.group(3));
        if (CAPTIONS.contains(name) && !closes) {
            return caption(tag, name, attributes);
        }
        if (name.equals("gallery") && !closes) {
            out.append("<div data-wp-gallery=\"")
                    .append(SafeHtml.escape(attributes.getOrDefault("ids", attributes.getOrDefault("include", ""))))
                    .append("\"></div>");
            return tag.end();
        }
        if (EMBEDS.contains(name) && !closes) {
            return embed(tag, name, attributes);
        }
        boolean isShortcode = closes
                ? dropped.contains(name)
                : tag.group(3).indexOf('=') >= 0
                        || name.indexOf('_') >= 0
                        || name.indexOf('-') >= 0
                        || !tag.group(4).isEmpty()
                        || name.equals("playlist")
                        || closer(name, tag.end()) >= 0;
        if (!isShortcode) {
            out.append(tag.group());
            return tag.end();
        }
        dropped.add(name);
        return tag.end();
    }

    private int caption(Matcher tag, String name, Map<String, String> attributes) {
        int closer = closer(name, tag.end());
        if (closer < 0) {
            return tag.end();
        }
        String inner = html.substring(tag.end(), closer);
        String said = attributes.getOrDefault("caption", "");
        String id = attributes.getOrDefault("id", "").replaceAll("\\D", "");
        out.append("<figure class=\"wp-caption\" data-id=\"").append(id).append("\">");
        int textAt = afterPicture(inner);
        out.append(inner, 0, textAt);
        String words = said.isEmpty() ? inner.substring(textAt).strip() : said;
        out.append("<figcaption>").append(words).append("</figcaption></figure>");
        return closer + name.length() + 3;
    }

    /** Where the picture, and the link around it, end. */
    private static int afterPicture(String inner) {
        int image = inner.indexOf("<img");
        if (image < 0) {
            return 0;
        }
        int end = inner.indexOf('>', image) + 1;
        int link = inner.lastIndexOf("<a", image);
        int linkEnd = inner.indexOf("</a>", end);
        boolean linked =
                link >= 0 && linkEnd >= 0 && inner.substring(end, linkEnd).isBlank();
        return linked ? linkEnd + 4 : Math.max(end, 0);
    }

    private int embed(Matcher tag, String name, Map<String, String> attributes) {
        int closer = closer(name, tag.end());
        String inner = closer < 0 ? "" : html.substring(tag.end(), closer).strip();
        int end = closer < 0 ? tag.end() : closer + name.length() + 3;
        String url = inner.startsWith("http") ? inner : "";
        for (String key : new String[] {"", "src", "url", "mp4", "m4v", "webm", "ogv", "mp3", "m4a", "ogg", "wav"}) {
            if (url.isEmpty() || !url.startsWith("http")) {
                url = attributes.getOrDefault(key, url);
            }
        }
        if (url.startsWith("http")) {
            out.append("<figure data-embed=\"").append(SafeHtml.escape(url)).append("\"></figure>");
        } else {
            dropped.add(name);
        }
        return end;
    }

    /** Where {@code [/name]} begins; each name is looked for in vain only once. */
    private int closer(String name, int from) {
        if (unclosed.contains(name)) {
            return -1;
        }
        int at = html.indexOf("[/" + name + "]", from);
        if (at < 0) {
            unclosed.add(name);
        }
        return at;
    }

    /** The attributes; an address without a name is called by the empty one. */
    private static Map<String, String> attributes(String text) {
        var attributes = new HashMap<String, String>();
        Matcher found = ATTRIBUTE.matcher(text.replace('\u201C', '"').replace('\u201D', '"'));
        while (found.find()) {
            if (found.group(5) != null) {
                attributes.putIfAbsent("", found.group(5));
            } else {
                String value = found.group(2) != null
                        ? found.group(2)
                        : found.group(3) != null ? found.group(3) : found.group(4);
                attributes.putIfAbsent(found.group(1).toLowerCase(java.util.Locale.ROOT), value);
            }
        }
        return attributes;
    }
}
