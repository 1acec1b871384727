package broadsheet.press;

import broadsheet.platform.db.Fact;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The kept pages by address, bounded by weight, with the index from facts to pages. {@link #find} may be called by
 * anyone; all else under the lock of the Press. Pages that were pushed out by weight leave the index a little later.
 */
final class Shelf {
    private record Place(String address, Kept kept) {}

    private final Cache<String, Kept> pages;
    private final Map<Fact, Set<Place>> index = new HashMap<>();
    private final Queue<Place> departed = new ConcurrentLinkedQueue<>();

    Shelf(long bytes) {
        this.pages = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, Kept kept) -> kept.weight() + 2 * address.length())
                .executor(Runnable::run)
                .removalListener(this::leave)
                .build();
    }

    private void leave(@Nullable String address, @Nullable Kept kept, RemovalCause cause) {
        if (address != null && kept != null && cause.wasEvicted()) {
            departed.add(new Place(address, kept));
        }
    }

    @Nullable
    Kept find(String address) {
        return pages.getIfPresent(address);
    }

    void keep(String address, Kept kept) {
        tidy();
        Kept before = pages.asMap().put(address, kept);
        if (before != null) {
            unindex(new Place(address, before));
        }
        var place = new Place(address, kept);
        for (Fact fact : kept.facts()) {
            index.computeIfAbsent(fact, _ -> new HashSet<>()).add(place);
        }
        tidy();
    }

    /** Takes all pages that show a fact away; gives their addresses. */
    List<String> drop(Fact fact) {
        Set<Place> places = index.get(fact);
        if (places == null) {
            return List.of();
        }
        var addresses = new ArrayList<String>(places.size());
        for (Place place : new ArrayList<>(places)) {
            pages.asMap().remove(place.address(), place.kept());
            unindex(place);
            addresses.add(place.address());
        }
        return addresses;
    }

    void clear() {
        pages.invalidateAll();
        index.clear();
        departed.clear();
    }

    Set<String> addresses() {
        return pages.asMap().keySet();
    }

    private void tidy() {
        for (Place place = departed.poll(); place != null; place = departed.poll()) {
            unindex(place);
        }
    }

    private void unindex(Place place) {
        for (Fact fact : place.kept().facts()) {
            Set<Place> places = index.get(fact);
            if (places != null) {
                places.remove(place);
                if (places.isEmpty()) {
                    index.remove(fact);
                }
            }
        }
    }

    void verify() {
        pages.cleanUp();
        tidy();
        var indexed = new HashSet<Place>();
        index.values().forEach(indexed::addAll);
        for (Place place : indexed) {
            if (pages.asMap().get(place.address()) != place.kept()) {
                throw new IllegalStateException("Indexed but not kept: " + place.address());
            }
        }
        for (var entry : pages.asMap().entrySet()) {
            if (!entry.getValue().facts().isEmpty() && !indexed.contains(new Place(entry.getKey(), entry.getValue()))) {
                throw new IllegalStateException("Kept but not indexed: " + entry.getKey());
            }
        }
    }
}
