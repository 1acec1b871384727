package broadsheet.desk.moderation;

import broadsheet.comments.QueueFilter;
import broadsheet.comments.Reach;
import broadsheet.comments.Tab;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which list somebody looks at.
 *
 * @param section the number of the section looked at; null for all
 * @param isDecided whether it is the list of what was decided
 */
record QueueAsked(
        Tab tab,
        boolean isDecided,
        boolean isNewestFirst,
        @Nullable Long section,
        String words,
        long after) {
    static final String ADDRESS = "/desk/comments";
    private static final int LONGEST = 100;

    /** Reads it from an address or a form; what is not understood is left out. */
    static QueueAsked of(Function<String, String> field) {
        String tab = field.apply("tab");
        return new QueueAsked(
                Tab.of(tab).orElse(Tab.PENDING),
                tab.equals("decided"),
                field.apply("order").equals("newest"),
                Numbers.of(field.apply("section")).orElse(null),
                PlainText.line(field.apply("q"), LONGEST),
                Numbers.of(field.apply("after")).orElse(0L));
    }

    QueueFilter filter(Reach reach) {
        Long only = section;
        return new QueueFilter(tab, reach, only == null ? Reach.EVERYWHERE : Reach.in(only), words, !isNewestFirst);
    }

    String tabWord() {
        return isDecided ? "decided" : tab.word();
    }

    /** Another tab with the same filters. */
    String address(String otherTab) {
        return address(otherTab, isNewestFirst, 0);
    }

    /** The same list in the other order. */
    String turned() {
        return address(tabWord(), !isNewestFirst, 0);
    }

    /** The page behind this number. */
    String behind(long number) {
        return address(tabWord(), isNewestFirst, number);
    }

    /** This page. */
    String here() {
        return address(tabWord(), isNewestFirst, after);
    }

    private String address(String tabWord, boolean newest, long behind) {
        var address = new StringBuilder(ADDRESS + "?tab=" + tabWord);
        if (newest) {
            address.append("&order=newest");
        }
        if (section != null) {
            address.append("&section=").append(section);
        }
        if (!words.isEmpty()) {
            address.append("&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        if (behind != 0) {
            address.append("&after=").append(behind);
        }
        return address.toString();
    }
}
