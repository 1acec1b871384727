package broadsheet.moderation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links in a text, also those that are written so that a program does not see them. */
record Links(List<String> hosts, int count) {
    private static final Pattern DOT = Pattern.compile("\\s?(?:\\[\\.]|\\(\\.\\)|\\[dot]|\\(dot\\)|\\{dot})\\s?");
    private static final Pattern SCHEME =
            Pattern.compile("\\b(?:hxxps?|https?|ftp)(?:://|%3a%2f%2f)([^\\s/?#<>\"')\\]]{1,255})");
    private static final String ENDINGS =
            "com|net|org|info|biz|ru|cn|xyz|top|site|online|shop|club|icu|vip|live|store|io|co|me"
                    + "|link|click|work|app|dev|bet|casino|loan|win|tk|ml|ga|cf|gq|cc|to|pw|su|in|uk|de|fr|es|it|eu|us|ly";
    private static final Pattern BARE =
            Pattern.compile("(?<![\\p{L}\\p{N}@/.:-])(?:www\\.)?((?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:" + ENDINGS
                    + "))(?![\\p{L}\\p{N}-])");
    private static final Links NONE = new Links(List.of(), 0);
    private static final int LONGEST_SCANNED = 60_000;
    private static final Set<String> SHORTENERS = Set.of(
            "bit.ly",
            "tinyurl.com",
            "t.co",
            "goo.gl",
            "is.gd",
            "ow.ly",
            "cutt.ly",
            "rb.gy",
            "rebrand.ly",
            "tiny.cc",
            "shorturl.at",
            "s.id",
            "v.gd",
            "buff.ly",
            "t.ly",
            "t.cn",
            "dwz.cn",
            "url.cn",
            "lnkd.in",
            "adf.ly",
            "bl.ink",
            "shorte.st",
            "soo.gd",
            "clck.ru",
            "vk.cc",
            "t.me",
            "wa.me",
            "qr.ae",
            "u.to",
            "x.gd",
            "suo.im");

    /** The links that lead away from the paper. */
    static Links in(String words, Set<String> ownHosts) {
        String all = words.length() > LONGEST_SCANNED ? words.substring(0, LONGEST_SCANNED) : words;
        if (!mayHold(all)) {
            return NONE;
        }
        String text = DOT.matcher(all.toLowerCase(Locale.ROOT)).replaceAll(".");
        var hosts = new LinkedHashSet<String>();
        int count = 0;
        var rest = new StringBuilder();
        Matcher full = SCHEME.matcher(text);
        while (full.find()) {
            full.appendReplacement(rest, " ");
            count += add(hosts, host(full.group(1)), ownHosts);
        }
        full.appendTail(rest);
        Matcher bare = BARE.matcher(rest);
        while (bare.find()) {
            count += add(hosts, bare.group(1), ownHosts);
        }
        return new Links(new ArrayList<>(hosts), count);
    }

    /** Whether anything stands there without which there is no link; most texts have none, and are not searched. */
    private static boolean mayHold(String words) {
        for (int i = 0; i + 1 < words.length(); i++) {
            boolean isOne = switch (words.charAt(i)) {
                case '.' -> !Character.isWhitespace(words.charAt(i + 1));
                case ':' -> words.charAt(i + 1) == '/';
                case '%', '[', '(', '{' -> true;
                default -> false;
            };
            if (isOne) {
                return true;
            }
        }
        return false;
    }

    private static int add(Set<String> hosts, String given, Set<String> ownHosts) {
        String host = given.startsWith("www.") ? given.substring(4) : given;
        if (host.isEmpty() || ownHosts.contains(host)) {
            return 0;
        }
        hosts.add(host);
        return 1;
    }

    /** The host of what stands between the scheme and the path: without a name to sign in with, and without a port. */
    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.indexOf(':');
        String bare = port < 0 ? host : host.substring(0, port);
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The first host that stands for another one; empty for none. */
    String shortener() {
        return hosts.stream().filter(SHORTENERS::contains).findFirst().orElse("");
    }

    /** The first host whose letters may not be what they look like, or that is a number; empty for none. */
    String disguised() {
        return hosts.stream().filter(Links::isDisguised).findFirst().orElse("");
    }

    private static boolean isDisguised(String host) {
        boolean isCoded = host.startsWith("xn--") || host.contains(".xn--");
        boolean isForeign = host.chars().anyMatch(c -> c >= 128);
        boolean isNumber = host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return isCoded || isForeign || isNumber;
    }
}
