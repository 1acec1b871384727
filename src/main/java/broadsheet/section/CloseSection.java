package broadsheet.section;

import broadsheet.platform.db.Writing;

/**
 * Closes a section: it takes no new stories and leaves the navigation and the front page. Its page and its stories stay, and
 * what is scheduled in it is published all the same. {@link ReopenSection} undoes it.
 */
public final class CloseSection {
    /**
     * Closes it; one that is closed already stays so.
     *
     * @throws IllegalArgumentException when there is no such section
     */
    public Section run(Writing writing, SectionId id) {
        Section after = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."))
                .closed(true);
        SectionStore.update(writing, after);
        return after;
    }
}
