package broadsheet.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What is known of an export after reading it once: enough to decide where each item goes, whatever its order. */
final class Survey implements AutoCloseable {
    private static final int MOST_CATEGORIES_COUNTED = 200_000;

    private final Site site;
    private final Map<List<String>, Long> usage = new HashMap<>();
    private final Map<ZoneOffset, Long> offsets = new HashMap<>();
    private final LongIndex lines = new LongIndex();
    private final AttachmentSpool attachments = new AttachmentSpool();
    private long items;

    private Survey(Site site) throws IOException {
        this.site = site;
    }

    /**
     * Reads a file once.
     *
     * @throws Illegible when it is no export
     */
    static Survey of(Path file, Telling telling) throws IOException, Illegible {
        long bytes = Files.size(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                var counted = new CountedBytes(in, read -> telling.at("survey", read, bytes));
                CleanText text = CleanText.of(counted)) {
            var cutter = new ItemCutter(text);
            var survey = new Survey(WxrReader.head(cutter.head()));
            try {
                while (cutter.next()) {
                    survey.look(cutter);
                }
                survey.attachments.finish();
            } catch (IOException | RuntimeException e) {
                survey.close();
                throw e;
            }
            return survey;
        }
    }

    private void look(ItemCutter cutter) throws IOException {
        items++;
        Item item;
        try {
            long line = cutter.line();
            item = WxrReader.brief(cutter.item(), line);
        } catch (Illegible e) {
            return; // told when the items are taken in
        }
        lines.add(item.id(), item.line());
        if (item.type().equals("attachment")) {
            attachments.add(Attachment.of(item));
            return;
        }
        boolean isShown = item.status().equals("publish") || item.status().equals("future");
        if (isShown) {
            When.offset(item).ifPresent(offset -> offsets.merge(offset, 1L, Long::sum));
        }
        if (isShown && item.type().equals("post")) {
            List<String> categories = SectionPlan.candidates(item.terms()).stream()
                    .map(Term::slug)
                    .distinct()
                    .toList();
            if (!categories.isEmpty() && (usage.size() < MOST_CATEGORIES_COUNTED || usage.containsKey(categories))) {
                usage.merge(categories, 1L, Long::sum);
            }
            for (Term term : item.terms()) {
                if (term.isCategory()) {
                    site.category(new Site.Category(term.slug(), term.name(), ""));
                }
            }
        }
    }

    Site site() {
        return site;
    }

    /** How many items there are, whatever they are. */
    long items() {
        return items;
    }

    /** How many published posts stand in each combination of categories. */
    Map<List<String>, Long> usage() {
        return usage;
    }

    AttachmentSpool attachments() {
        return attachments;
    }

    /** The line of the first item of this number. */
    long firstLine(long id) {
        return lines.first(id);
    }

    /** The offset that most items have; UTC when they tell none. */
    ZoneId zone() {
        ZoneOffset most = ZoneOffset.UTC;
        for (ZoneOffset offset : new TreeSet<>(offsets.keySet())) {
            if (offsets.getOrDefault(offset, 0L) > offsets.getOrDefault(most, 0L)) {
                most = offset;
            }
        }
        return most.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : most;
    }

    @Override
    public void close() throws IOException {
        attachments.close();
    }
}
