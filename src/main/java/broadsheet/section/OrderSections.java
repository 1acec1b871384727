package broadsheet.section;

import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Changes the order of the sections, which is the order of the navigation. */
public final class OrderSections {
    /**
     * Moves a section by one place among its neighbours; at the end of the row it stays where it is.
     *
     * @param up towards the front
     * @throws IllegalArgumentException when there is no such section
     */
    public void run(Writing writing, SectionId id, boolean up) {
        List<Section> row = row(writing, id);
        int from = position(row, id);
        int to = from + (up ? -1 : 1);
        if (to >= 0 && to < row.size()) {
            move(writing, row, from, to);
        }
    }

    /**
     * Moves a section to where a neighbour stands; those between make room.
     *
     * @throws IllegalArgumentException when there is no such section, or the other is no neighbour of it
     */
    public void run(Writing writing, SectionId id, SectionId neighbour) {
        List<Section> row = row(writing, id);
        int to = position(row, neighbour);
        if (to < 0) {
            throw new IllegalArgumentException("A section changes its place among those beside it only.");
        }
        move(writing, row, position(row, id), to);
    }

    private static List<Section> row(Writing writing, SectionId id) {
        Section moved = SectionStore.byId(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no section " + id + "."));
        return new ArrayList<>(SectionStore.all(writing).stream()
                .filter(section -> Objects.equals(section.parent(), moved.parent()))
                .toList());
    }

    private static int position(List<Section> row, SectionId id) {
        return row.stream().map(Section::id).toList().indexOf(id);
    }

    private static void move(Writing writing, List<Section> row, int from, int to) {
        List<Integer> places = row.stream().map(Section::position).sorted().toList();
        row.add(to, row.remove(from));
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).position() != places.get(i)) {
                SectionStore.update(writing, row.get(i).at(places.get(i)));
            }
        }
    }
}
