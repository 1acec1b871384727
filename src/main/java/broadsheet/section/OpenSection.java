package broadsheet.section;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/** Opens a new section. */
public final class OpenSection {
    private final Ids ids;

    public OpenSection(Ids ids) {
        this.ids = ids;
    }

    /**
     * A section, at the end of its neighbours.
     *
     * @throws IllegalArgumentException when the slug is reserved, taken, or deeper than two levels, or the parent is
     *     closed
     */
    public Section run(
            Writing writing,
            @Nullable Section parent,
            Slug slug,
            String name,
            boolean inNavigation,
            Moderation moderation) {
        if (parent == null && slug.isReserved()) {
            throw new IllegalArgumentException("\"" + slug + "\" is an address of the program itself.");
        }
        if (parent != null
                && (parent.parent() != null || slug.isStoryWord() || slug.text().equals("feed"))) {
            throw new IllegalArgumentException(
                    "A sub-section stands directly below a section, under a word of its own.");
        }
        if (parent != null && parent.isClosed()) {
            throw new IllegalArgumentException(parent.name() + " is closed: no new section can be put below it.");
        }
        String path = parent == null ? slug.text() : parent.path() + "/" + slug;
        if (SectionStore.byPath(writing, path).isPresent()) {
            throw new IllegalArgumentException("There is a section at /" + path + " already.");
        }
        int position = SectionStore.all(writing).stream()
                        .mapToInt(Section::position)
                        .max()
                        .orElse(0)
                + 1;
        var section = new Section(
                new SectionId(ids.next()),
                parent == null ? null : parent.id(),
                slug,
                path,
                name,
                "",
                position,
                inNavigation,
                moderation,
                null,
                false);
        SectionStore.forget(writing, path);
        SectionStore.insert(writing, section);
        return section;
    }
}
