package broadsheet.section;

import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Changes the order of the sections, which is the order of the navigation. */
public final class OrderSections {
    /**
     * Moves a section by one place among its neighbours; at the end of the row it stays where it is.
     *
     * @param up towards the front
     * @throws IllegalArgumentException when there is no such section
     */
    public void run(Writing writing, SectionId id, boolean up) {
        Section moved = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."));
        List<Section> row = new ArrayList<>(SectionStore.all(writing).stream()
                .filter(section -> java.util.Objects.equals(section.parent(), moved.parent()))
                .toList());
        int from = row.indexOf(moved);
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= row.size()) {
            return;
        }
        List<Integer> places = row.stream().map(Section::position).sorted().toList();
        Collections.swap(row, from, to);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).position() != places.get(i)) {
                SectionStore.update(writing, at(row.get(i), places.get(i)));
            }
        }
    }

    private static Section at(Section section, int position) {
        return new Section(
                section.id(),
                section.parent(),
                section.slug(),
                section.path(),
                section.name(),
                section.about(),
                position,
                section.isInNavigation(),
                section.moderation(),
                section.commentsCloseDays());
    }
}
