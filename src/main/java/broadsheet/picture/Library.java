package broadsheet.picture;

import broadsheet.platform.db.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pictures as the desk looks for them. */
public final class Library {
    private static final int AT_ONCE = 200;
    /** So many are looked through for unused ones before a page is given, however few were found. */
    private static final int MOST_ROUNDS = 25;

    private final PictureUses uses;

    Library(PictureUses uses) {
        this.uses = uses;
    }

    /**
     * A page, newest first.
     *
     * @param before the number of a picture; only older ones are given
     */
    public LibraryPage page(Reading reading, LibraryFilter filter, @Nullable Long before, int size) {
        long from = before == null ? Long.MAX_VALUE : before;
        if (filter.show() == LibraryFilter.Show.UNUSED) {
            return unused(reading, filter, from, size);
        }
        List<Picture> found = LibraryStore.page(reading, filter, from, size + 1);
        boolean more = found.size() > size;
        List<Picture> shown = more ? found.subList(0, size) : found;
        return new LibraryPage(
                lines(reading, shown), more ? shown.getLast().id().value() : null);
    }

    /**
     * Pictures that stand nowhere and hold these words, newest first.
     *
     * @param newest only this number and older ones; what came in later is left alone
     * @param most how many are given
     */
    public List<Picture> unused(Reading reading, String words, long newest, int most) {
        var filter = new LibraryFilter(words, LibraryFilter.Show.UNUSED);
        var found = new ArrayList<Picture>();
        Long before = newest == Long.MAX_VALUE ? newest : Long.valueOf(newest + 1);
        while (before != null && found.size() < most) {
            LibraryPage page = unused(reading, filter, before, Math.min(AT_ONCE, most - found.size()));
            page.lines().forEach(line -> found.add(line.picture()));
            before = page.older();
        }
        return found;
    }

    private LibraryPage unused(Reading reading, LibraryFilter filter, long before, int size) {
        var unused = new ArrayList<Picture>();
        long from = before;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Picture> some = LibraryStore.page(reading, filter, from, AT_ONCE);
            Set<PictureId> used =
                    uses.used(reading, some.stream().map(Picture::id).toList());
            for (Picture picture : some) {
                if (!used.contains(picture.id())) {
                    if (unused.size() == size) {
                        return new LibraryPage(
                                lines(reading, unused), unused.getLast().id().value());
                    }
                    unused.add(picture);
                }
            }
            if (some.size() < AT_ONCE) {
                return new LibraryPage(lines(reading, unused), null);
            }
            from = some.getLast().id().value();
        }
        return new LibraryPage(lines(reading, unused), from);
    }

    private List<LibraryLine> lines(Reading reading, List<Picture> pictures) {
        List<PictureId> ids = pictures.stream().map(Picture::id).toList();
        Set<PictureId> used = ids.isEmpty() ? Set.of() : uses.used(reading, ids);
        Set<PictureId> live = ids.isEmpty() ? Set.of() : uses.live(reading, ids);
        return pictures.stream()
                .map(picture -> new LibraryLine(
                        picture,
                        used.contains(picture.id()),
                        live.contains(picture.id()),
                        Pictures.rights(reading, picture)))
                .toList();
    }

    /** Pictures whose rights have ended and which live pages place, which go without them; those that ended last first. */
    public List<Picture> endedButLive(Reading reading, int most) {
        List<Picture> ended = LibraryStore.ended(reading, AT_ONCE * MOST_ROUNDS);
        if (ended.isEmpty()) {
            return List.of();
        }
        Set<PictureId> live = uses.live(reading, ended.stream().map(Picture::id).toList());
        return ended.stream()
                .filter(picture -> live.contains(picture.id()))
                .limit(most)
                .toList();
    }

    /**
     * Videos, newest first, only those whose number is lower.
     *
     * @param words all of which the poster's words or the file's name must hold; empty for all videos
     */
    public List<Video> videos(Reading reading, String words, long before, int most) {
        return VideoStore.page(reading, new LibraryFilter(words, LibraryFilter.Show.ALL), before, most);
    }

    /** How a video came in. */
    public Optional<Arrival> arrival(Reading reading, VideoId id) {
        return VideoStore.arrival(reading, id);
    }

    /** How a picture came in. */
    public Optional<Arrival> arrival(Reading reading, PictureId id) {
        return LibraryStore.arrival(reading, id);
    }

    /** Where a picture stands, live or in work, at most so many. */
    public List<PictureUse> uses(Reading reading, PictureId id, int most) {
        return uses.of(reading, id, most);
    }
}
