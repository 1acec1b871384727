package broadsheet.platform.text;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;

/** The part of an address that is made of a name: lower-case Latin letters, digits and single hyphens. */
public record Slug(String text) {
    private static final int LONGEST = 90;

    /** First words of addresses that are not free, because routes or well-known files stand there. */
    private static final Set<String> RESERVED = Set.of(
            "account",
            "admin",
            "api",
            "archive",
            "assets",
            "authors",
            "challenge",
            "comments",
            "corrections",
            "desk",
            "feed",
            "feed.xml",
            "forum",
            "health",
            "login",
            "logout",
            "metrics",
            "newsletter",
            "pictures",
            "reading-list",
            "robots.txt",
            "search",
            "send-your-story",
            "sitemap.xml",
            "topics",
            "transparency",
            "videos",
            "wp-admin",
            "wp-content",
            "wp-includes",
            "wp-json",
            "wp-login.php",
            "xmlrpc.php",
            "favicon.ico",
            ".well-known");

    /** Words that follow a story's address. */
    private static final Set<String> STORY_WORDS = Set.of("all", "print", "email", "comments", "slides", "changes");

    private static final class Latin {
        static final Transliterator TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower()");
    }

    /**
     * Checks that this can stand in an address.
     *
     * @throws IllegalArgumentException with the rule in plain words
     */
    public Slug {
        if (!isPlain(text) || text.length() > LONGEST + 20) {
            throw new IllegalArgumentException("\"" + text
                    + "\" cannot stand in an address: use lower-case letters a to z, digits and single hyphens.");
        }
    }

    /** Read for each story of each list, hence without a regular expression. */
    private static boolean isPlain(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? afterHyphen : (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen;
    }

    /** A slug made of any words; {@code otherwise} when they hold nothing that can be written in Latin letters. */
    public static Slug from(String words, String otherwise) {
        String plain = isAscii(words) ? words.toLowerCase(Locale.ROOT) : Latin.TO_ASCII.transliterate(words);
        String joined =
                plain.replaceAll("[\u2019']", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (joined.length() > LONGEST) {
            int cut = joined.lastIndexOf('-', LONGEST);
            joined = joined.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return new Slug(joined.isEmpty() ? otherwise : joined);
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(c -> c < 128);
    }

    /** Whether an address of the program's own begins with this word, so that no section or page may take it. */
    public boolean isReserved() {
        return RESERVED.contains(text);
    }

    /** Whether this word has a meaning behind a story's or a section's address. */
    public boolean isStoryWord() {
        return STORY_WORDS.contains(text) || text.matches("\\d+");
    }

    /** This slug with a number behind it, for the second thing of the same name. */
    public Slug numbered(int number) {
        return new Slug(text + "-" + number);
    }

    @Override
    public String toString() {
        return text;
    }
}
