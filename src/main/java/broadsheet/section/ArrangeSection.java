package broadsheet.section;

import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/** Settles what a section is about, whether it stands in the navigation, and how its conversations are kept. */
public final class ArrangeSection {
    /**
     * Arranges.
     *
     * @param about a sentence for readers; may be empty
     * @param commentsCloseDays days after publication at which conversations close, or null for never
     * @throws IllegalArgumentException when there is no such section, or the days are not positive
     */
    public Section run(
            Writing writing,
            SectionId id,
            String about,
            boolean inNavigation,
            Moderation moderation,
            @Nullable Integer commentsCloseDays) {
        Section before = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."));
        if (commentsCloseDays != null && commentsCloseDays <= 0) {
            throw new IllegalArgumentException("Comments close after one day or more, not " + commentsCloseDays + ".");
        }
        var after = new Section(
                id,
                before.parent(),
                before.slug(),
                before.path(),
                before.name(),
                about,
                before.position(),
                inNavigation,
                moderation,
                commentsCloseDays,
                before.isClosed());
        SectionStore.update(writing, after);
        return after;
    }
}
