package broadsheet.desk.checks;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link in a text.
 *
 * @param address as it is followed
 * @param words what is linked, shortened; empty for what is embedded
 */
record Link(String address, String words) {
    private static final int MOST = 100;
    private static final int LONGEST_WORDS = 60;
    private static final Pattern LINK =
            Pattern.compile("<a href=\"([^\"]*)\"[^>]*>(.*?)</a>|<figure data-embed=\"([^\"]*)\">()", Pattern.DOTALL);

    /** Those of a body, each address once. */
    static List<Link> in(Body body) {
        var links = new ArrayList<Link>();
        Matcher found = LINK.matcher(body.html());
        while (found.find() && links.size() < MOST) {
            boolean isLink = found.group(1) != null;
            String address = Allowed.text(isLink ? found.group(1) : found.group(3));
            if (links.stream().noneMatch(link -> link.address().equals(address))) {
                String words = isLink ? Allowed.text(found.group(2).replaceAll("<[^>]*>", "")) : "";
                links.add(new Link(address, shortened(words.strip())));
            }
        }
        return links;
    }

    private static String shortened(String words) {
        int[] first = words.codePoints().limit(LONGEST_WORDS).toArray();
        String start = new String(first, 0, first.length);
        return start.length() < words.length() ? start + "…" : words;
    }

    /** How it is named to the writer. */
    String named() {
        return words.isEmpty() ? "What is embedded" : "The link “" + words + "”";
    }

    /** Whether it leads to another host, by http or https. */
    boolean isOutside(String origin) {
        String lower = address.toLowerCase(Locale.ROOT);
        return (lower.startsWith("http://") || lower.startsWith("https://")) && !isOurs(origin);
    }

    private boolean isOurs(String origin) {
        return address.equals(origin) || address.startsWith(origin + "/");
    }

    /** The address within the paper, beginning with a slash; empty for one that leads elsewhere. */
    String inside(String origin) {
        if (isOurs(origin)) {
            String rest = address.substring(origin.length());
            return rest.isEmpty() ? "/" : rest;
        }
        return address.startsWith("/") ? address : "";
    }
}
