package broadsheet.exchange;

import broadsheet.platform.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads which category becomes which section. */
public final class SectionMap {
    private SectionMap() {}

    /**
     * Section paths by category, in the order of the file: {@code category-slug = world/asia} a line, {@code *} for all
     * others, {@code #} before remarks.
     *
     * @throws IOException in one plain sentence, when a line makes no sense
     */
    public static Map<String, String> read(Path file) throws IOException {
        var map = new LinkedHashMap<String, String>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            int equals = line.indexOf('=');
            String path = equals < 0 ? "" : line.substring(equals + 1).strip().replaceAll("^/+|/+$", "");
            if (equals < 1 || !isSectionPath(path)) {
                throw new IOException("Line " + (i + 1) + " of " + file
                        + " is not of the form \"category = section\" or \"category = section/subsection\", in words"
                        + " that can stand in an address.");
            }
            map.put(line.substring(0, equals).strip(), path);
        }
        return map;
    }

    private static boolean isSectionPath(String path) {
        String[] words = path.split("/", -1);
        try {
            boolean isFree = !new Slug(words[0]).isReserved();
            if (words.length == 2) {
                var below = new Slug(words[1]);
                isFree &= !below.isStoryWord() && !below.text().equals("feed");
            }
            return isFree && words.length <= 2;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
