package broadsheet.story;

import broadsheet.platform.db.Writing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chains the versions that readers have seen: each one's hash covers the one before, all that the version holds and
 * when it came out. A version is chained when it becomes live, in that transaction, and never again.
 */
final class Chain {
    private final ChainStore store = new ChainStore();

    /**
     * Adds the version that becomes live.
     *
     * @param liveBefore the version that was live until now; it is the first link when the chain had not begun, as of
     *     {@code since}
     */
    void add(Writing writing, StoryId id, @Nullable Long liveBefore, Instant since, long version, Instant at) {
        Optional<ChainStore.End> end = store.end(writing, id);
        if (end.isEmpty() && liveBefore != null && liveBefore != version) {
            end = Optional.of(append(writing, liveBefore, end, since));
        }
        if (!store.isPublished(writing, version)) {
            append(writing, version, end, at);
        }
    }

    private ChainStore.End append(Writing writing, long version, Optional<ChainStore.End> end, Instant at) {
        int edition = end.map(ChainStore.End::edition).orElse(0) + 1;
        String before = end.map(ChainStore.End::chain).orElse("");
        String chain = ChainHash.link(before, version, edition, at, store.content(writing, version));
        store.append(writing, version, edition, at, chain);
        return new ChainStore.End(version, edition, chain);
    }
}
