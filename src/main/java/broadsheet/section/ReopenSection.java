package broadsheet.section;

import broadsheet.platform.db.Writing;

/** Opens a closed section again: it takes stories, and stands where it stood. */
public final class ReopenSection {
    /**
     * Opens it; one that is open already stays so.
     *
     * @throws IllegalArgumentException when there is no such section
     */
    public Section run(Writing writing, SectionId id) {
        Section after = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."))
                .closed(false);
        SectionStore.update(writing, after);
        return after;
    }
}
