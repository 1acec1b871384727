package broadsheet.press;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** The addresses that readers know: those they were told of and those they found on pages. */
final class Links {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 500;

    private final SplittableRandom random;
    private final List<String> known = new ArrayList<>();
    private final Map<String, List<String>> byKind = new LinkedHashMap<>();
    private final Set<String> unique = new HashSet<>();

    Links(SplittableRandom random) {
        this.random = random;
        add("/");
        add("/nowhere");
        add("/corrections");
    }

    void add(String address) {
        if (unique.add(address)) {
            if (known.size() >= MOST) {
                forget(known.set(random.nextInt(MOST), address));
            } else {
                known.add(address);
            }
            byKind.computeIfAbsent(kind(address), _ -> new ArrayList<>()).add(address);
        }
    }

    private void forget(String address) {
        unique.remove(address);
        Objects.requireNonNull(byKind.get(kind(address))).remove(address);
    }

    /** What is alike in the addresses of one kind of page. */
    private static String kind(String address) {
        String path =
                address.replaceFirst("^.*/\\d{4}/\\d{2}/\\d{2}/[^/?]+", "STORY").replaceFirst("=.*", "");
        String[] parts = path.split("/", -1);
        return path.startsWith("STORY") || parts.length < 3 ? path : parts[1] + " " + parts.length;
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

    /** One of them; the front page, the newest and kinds of which there are few are asked for most. */
    String next() {
        int size = known.size();
        return switch (random.nextInt(7)) {
            case 0 -> "/";
            case 1, 2 -> known.get(random.nextInt(Math.max(0, size - 20), size));
            case 3, 4 -> ofSomeKind();
            default -> known.get(random.nextInt(size));
        };
    }

    private String ofSomeKind() {
        List<List<String>> kinds = byKind.values().stream()
                .filter(addresses -> !addresses.isEmpty())
                .toList();
        List<String> one = kinds.get(random.nextInt(kinds.size()));
        return one.get(random.nextInt(one.size()));
    }
}
