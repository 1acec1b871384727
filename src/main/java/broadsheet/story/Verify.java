package broadsheet.story;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recomputes the chains of all stories, so that a silent edit of a published version shows: one that was changed, put
 * in or taken out, or shown to readers without having been published.
 */
public final class Verify {
    private static final int STORIES_AT_ONCE = 200;

    private final ChainStore store = new ChainStore();

    /**
     * What was found.
     *
     * @param stories how many stories have a chain
     * @param versions how many versions stand in them
     * @param before how many stories were last published before the chain began; they get one at the next time
     * @param broken how many stories do not hold
     */
    public record Outcome(long stories, long versions, long before, long broken) {
        /** Whether all that can be verified holds. */
        public boolean holds() {
            return broken == 0;
        }
    }

    /** The count as it goes on. */
    private static final class Count {
        long stories;
        long versions;
        long before;
        long broken;
        long last;

        Outcome outcome() {
            return new Outcome(stories, versions, before, broken);
        }
    }

    /**
     * Verifies the whole paper, a few stories in one snapshot each, so that nobody waits.
     *
     * @param tell is told of every story that does not hold, in a sentence
     */
    public Outcome run(Database database, Consumer<String> tell) {
        var count = new Count();
        boolean isMore = true;
        while (isMore) {
            isMore = database.read(reading -> some(reading, count, tell));
        }
        return count.outcome();
    }

    /** The same within one snapshot. */
    Outcome run(Reading reading, Consumer<String> tell) {
        var count = new Count();
        boolean isMore = true;
        while (isMore) {
            isMore = some(reading, count, tell);
        }
        return count.outcome();
    }

    private boolean some(Reading reading, Count count, Consumer<String> tell) {
        List<ChainStore.Live> stories = store.live(reading, count.last, STORIES_AT_ONCE);
        for (ChainStore.Live story : stories) {
            List<ChainStore.Link> links = store.links(reading, story.id());
            count.last = story.id().value();
            if (links.isEmpty()) {
                count.before++;
                continue;
            }
            count.stories++;
            count.versions += links.size();
            String wrong = wrong(story, links);
            if (!wrong.isEmpty()) {
                count.broken++;
                tell.accept("Story " + story.id() + ": " + wrong);
            }
        }
        return !stories.isEmpty();
    }

    /** What is wrong with a story's chain; empty when it holds. */
    private static String wrong(ChainStore.Live story, List<ChainStore.Link> links) {
        String before = "";
        int edition = 0;
        for (ChainStore.Link link : links) {
            edition++;
            if (link.edition() != edition) {
                return "the " + ordinal(edition) + " version that readers saw is missing.";
            }
            String chain = ChainHash.link(before, link.version(), edition, link.publishedAt(), link.content());
            if (!chain.equals(link.chain())) {
                return "version " + link.version() + ", the " + ordinal(edition)
                        + " that readers saw, is not what was published.";
            }
            before = link.chain();
        }
        return links.getLast().version() == story.version()
                ? ""
                : "readers see version " + story.version() + ", which is not the last that was published.";
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
