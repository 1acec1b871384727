package broadsheet.section;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;

/** Gives a section another name and, if wished, another address; the old address leads to the new one for good. */
public final class RenameSection {
    /**
     * Renames.
     *
     * @throws IllegalArgumentException when the slug is reserved or taken
     */
    public Section run(Writing writing, SectionId id, String name, Slug slug) {
        Section before = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."));
        if (before.parent() == null && slug.isReserved()) {
            throw new IllegalArgumentException("\"" + slug + "\" is an address of the program itself.");
        }
        int slash = before.path().lastIndexOf('/');
        String path = before.path().substring(0, slash + 1) + slug;
        if (!path.equals(before.path()) && SectionStore.byPath(writing, path).isPresent()) {
            throw new IllegalArgumentException("There is a section at /" + path + " already.");
        }
        Section after = moved(before, name, slug, path);
        SectionStore.update(writing, after);
        if (!path.equals(before.path())) {
            SectionStore.forget(writing, path);
            SectionStore.remember(writing, before.path(), id);
            moveBelow(writing, before, path);
        }
        return after;
    }

    private static void moveBelow(Writing writing, Section before, String path) {
        for (Section below : SectionStore.all(writing)) {
            if (before.id().equals(below.parent())) {
                String belowPath = path + "/" + below.slug();
                SectionStore.update(writing, moved(below, below.name(), below.slug(), belowPath));
                SectionStore.forget(writing, belowPath);
                SectionStore.remember(writing, below.path(), below.id());
            }
        }
    }

    private static Section moved(Section section, String name, Slug slug, String path) {
        return new Section(
                section.id(),
                section.parent(),
                slug,
                path,
                name,
                section.about(),
                section.position(),
                section.isInNavigation(),
                section.moderation(),
                section.commentsCloseDays(),
                section.isClosed());
    }
}
