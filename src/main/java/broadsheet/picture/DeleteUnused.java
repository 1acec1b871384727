package broadsheet.picture;

import broadsheet.platform.db.Writing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Takes several pictures out of the library at once. What stands somewhere, or came to stand meanwhile, stays. */
public final class DeleteUnused {
    private final PictureUses uses;

    DeleteUnused(PictureUses uses) {
        this.uses = uses;
    }

    /**
     * What became of them; those that were gone before are in neither list.
     *
     * @param kept those that stand somewhere
     */
    public record Result(List<Picture> deleted, List<Picture> kept) {}

    /** Deletes those of these that stand nowhere; a few hundred at most, since others wait with their writing. */
    public Result run(Writing writing, Collection<PictureId> ids) {
        var deleted = new ArrayList<Picture>();
        var kept = new ArrayList<Picture>();
        Set<PictureId> used = ids.isEmpty() ? Set.of() : uses.used(writing, ids);
        for (Picture picture : PictureStore.byIds(writing, ids).values()) {
            if (used.contains(picture.id())) {
                kept.add(picture);
            } else {
                PictureStore.delete(writing, picture);
                deleted.add(picture);
            }
        }
        return new Result(List.copyOf(deleted), List.copyOf(kept));
    }
}
