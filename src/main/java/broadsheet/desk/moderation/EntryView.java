package broadsheet.desk.moderation;

import broadsheet.comments.QueueEntry;
import broadsheet.platform.text.WordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One comment of a list.
 *
 * @param reasons why the judge gave its verdict
 * @param standing how its writer stands; empty for a guest
 * @param decidedBy who decided about it last; empty when nobody has
 */
record EntryView(QueueEntry entry, List<String> reasons, String standing, String decidedBy) {
    private static final Pattern PARAGRAPH = Pattern.compile("\n\n", Pattern.LITERAL);

    EntryView {
        reasons = List.copyOf(reasons);
    }

    String number() {
        return entry.id().toString();
    }

    String name() {
        return entry.name().isEmpty() ? "Deleted user" : entry.name();
    }

    boolean isGuest() {
        return entry.member() == null && !entry.name().isEmpty();
    }

    List<List<String>> paragraphs() {
        return paragraphs(entry.words());
    }

    static List<List<String>> paragraphs(String words) {
        return PARAGRAPH
                .splitAsStream(words)
                .map(paragraph -> List.of(paragraph.split("\n")))
                .toList();
    }

    /** What changed when it was edited, from its first words to those of now. */
    List<WordDiff.Paragraph> changes() {
        return entry.former().isEmpty()
                ? List.of()
                : WordDiff.of(lines(entry.former().getFirst().words()), lines(entry.words()));
    }

    private static List<String> lines(String words) {
        return words.lines().filter(line -> !line.isBlank()).toList();
    }

    /** Flags about which nobody has decided. */
    List<QueueEntry.Flagged> openFlags() {
        return entry.flags().stream().filter(flag -> flag.isUpheld() == null).toList();
    }

    /** The words that came with flags, the first few. */
    List<String> flagWords() {
        return openFlags().stream()
                .map(QueueEntry.Flagged::words)
                .filter(words -> !words.isBlank())
                .limit(5)
                .toList();
    }

    /** The flags by why they were raised, such as "Abuse 3". */
    List<String> flagged() {
        var counted = new ArrayList<String>();
        for (var why : broadsheet.comments.Flag.Why.values()) {
            long count = openFlags().stream().filter(flag -> flag.why() == why).count();
            if (count > 0) {
                counted.add(Sentences.why(why) + (count > 1 ? " " + count : ""));
            }
        }
        return counted;
    }

    String state() {
        return Sentences.state(entry.state());
    }

    /** Whether it waits because of its appeal. */
    boolean isAppealed() {
        var appeal = entry.appeal();
        return appeal != null && appeal.isOpen();
    }
}
