package broadsheet.section;

import broadsheet.masthead.Navigation;
import broadsheet.masthead.NavigationItem;
import broadsheet.platform.db.Reading;
import java.util.List;
import java.util.Optional;

/** The front door of the sections. */
public final class Sections implements Navigation {
    /** All sections in their order. */
    public List<Section> all(Reading reading) {
        return SectionStore.all(reading);
    }

    /** The section at {@code world} or {@code world/asia}. */
    public Optional<Section> at(Reading reading, String path) {
        return SectionStore.byPath(reading, path);
    }

    /** The section that stood at this path before it was renamed. */
    public Optional<Section> formerlyAt(Reading reading, String path) {
        return SectionStore.byFormerPath(reading, path);
    }

    /**
     * The section of that id.
     *
     * @throws IllegalStateException when there is none, since sections are never deleted
     */
    public Section get(Reading reading, SectionId id) {
        return SectionStore.byId(reading, id).orElseThrow(() -> new IllegalStateException("There is no section " + id));
    }

    /** The sections below this one. */
    public List<Section> below(Reading reading, SectionId id) {
        return all(reading).stream()
                .filter(section -> id.equals(section.parent()))
                .toList();
    }

    @Override
    public List<NavigationItem> items(Reading reading) {
        List<Section> all = all(reading);
        return all.stream()
                .filter(section -> section.isUpFront() && section.parent() == null)
                .map(section -> new NavigationItem(
                        section.name(),
                        section.address(),
                        all.stream()
                                .filter(below -> section.id().equals(below.parent()) && !below.isClosed())
                                .map(below -> NavigationItem.of(below.name(), below.address()))
                                .toList()))
                .toList();
    }
}
