package broadsheet.desk.moderation;

import broadsheet.comments.CommentQueue;
import broadsheet.comments.Tab;
import broadsheet.identity.StaffFrame;
import broadsheet.section.Section;
import java.util.List;
import java.util.Map;

/**
 * The queue.
 *
 * @param banAppeals the appeals against bans that wait, on their tab only
 * @param next where the list goes on, or empty
 * @param sections those among which may be chosen
 * @param reasons the ready sentences
 * @param mayBan whether whoever looks may ban
 * @param acts what was decided, on that tab only
 * @param measures which conversations are slowed down by themselves at this time
 */
record QueueView(
        StaffFrame frame,
        QueueAsked asked,
        Map<Tab, Integer> counts,
        List<EntryView> entries,
        List<BanAppealView> banAppeals,
        String next,
        List<Section> sections,
        List<String> reasons,
        Notice notice,
        boolean mayBan,
        List<ActView> acts,
        List<ListsView.Taken> measures) {
    /** The most comments that are decided about in one act. */
    static final int MOST = 10_000;

    /** An act of the list of what was decided. */
    record ActView(CommentQueue.ActLine line, String said, String by, String words, String title, boolean isStanding) {}

    QueueView {
        counts = Map.copyOf(counts);
        entries = List.copyOf(entries);
        banAppeals = List.copyOf(banAppeals);
        sections = List.copyOf(sections);
        reasons = List.copyOf(reasons);
        acts = List.copyOf(acts);
        measures = List.copyOf(measures);
    }

    /** Whether nothing waits in this list. */
    boolean isEmpty() {
        return entries.isEmpty() && banAppeals.isEmpty();
    }

    /** Whether anything here can be chosen; appeals are answered one by one. */
    boolean hasChoice() {
        return !entries.stream().allMatch(EntryView::isAppealed);
    }

    List<Tab> tabs() {
        return List.of(Tab.values());
    }

    String name(Tab tab) {
        return Sentences.tab(tab);
    }

    String number(Tab tab) {
        return "%,d".formatted(counts.getOrDefault(tab, 0));
    }

    boolean isHere(Tab tab) {
        return !asked.isDecided() && asked.tab() == tab;
    }

    /** Whether all of the list can be meant at once: not where each needs to be read. */
    boolean hasAll() {
        return asked.tab() == Tab.PENDING || asked.tab() == Tab.SPAM;
    }

    /** What "all" means. */
    String all() {
        boolean isNarrowed = asked.section() != null || !asked.words().isEmpty();
        int count = counts.getOrDefault(asked.tab(), 0);
        return isNarrowed
                ? "Everything that this list finds, up to 10,000"
                : count > MOST
                        ? "The first 10,000 of " + number(asked.tab())
                        : "All " + number(asked.tab()) + " of this list";
    }

    boolean isSection(Section section) {
        Long chosen = asked.section();
        return chosen != null && chosen == section.id().value();
    }

    boolean isForum() {
        Long chosen = asked.section();
        return chosen != null && chosen == 0;
    }
}
