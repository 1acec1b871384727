package broadsheet.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The addresses that readers know: those they were told of and those they found on pages. */
final class Links {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 500;

    private final SplittableRandom random;
    private final List<String> known = new ArrayList<>();
    private final Set<String> unique = new HashSet<>();

    Links(SplittableRandom random) {
        this.random = random;
        add("/");
        add("/nowhere");
    }

    void add(String address) {
        if (unique.add(address)) {
            if (known.size() >= MOST) {
                unique.remove(known.set(random.nextInt(MOST), address));
            } else {
                known.add(address);
            }
        }
    }

    /** Takes up the links of a page. */
    void follow(String html) {
        var found = LINK.matcher(html);
        while (found.find()) {
            String address = found.group(1).replace("&amp;", "&");
            if (!address.startsWith("/assets/") && !address.startsWith("/pictures/")) {
                add(address);
            }
        }
    }

    /** One of them; the front page and the newest are asked for most. */
    String next() {
        int size = known.size();
        return switch (random.nextInt(6)) {
            case 0 -> "/";
            case 1, 2 -> known.get(random.nextInt(Math.max(0, size - 20), size));
            default -> known.get(random.nextInt(size));
        };
    }
}
