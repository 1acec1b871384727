package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Names the things of one site for good ({@code wp:example.org:17}), and knows which of them this paper has already. A
 * rehearsal reads the paper, if there is one, and writes nothing.
 */
final class Source {
    private final String host;
    private final @Nullable ExchangeRoom room;
    private final boolean isRehearsal;

    Source(String host, @Nullable ExchangeRoom room, boolean isRehearsal) {
        this.host = host;
        this.room = room;
        this.isRehearsal = isRehearsal;
    }

    String origin(long id) {
        return "wp:" + host + ":" + id;
    }

    String named(String name) {
        return "wp:" + host + ":" + name;
    }

    /** The paper to write to; null when nothing is to be written. */
    @Nullable
    ExchangeRoom writable() {
        return isRehearsal ? null : room;
    }

    Optional<SeenStore.Seen> seen(String origin) {
        return ask(reading -> SeenStore.find(reading, origin), Optional.empty());
    }

    /** Asks the paper; where there is none, the answer is what an empty one would say. */
    <T> T ask(Function<Reading, T> question, T otherwise) {
        return room == null ? otherwise : room.database().read(question::apply);
    }

    @Nullable
    ExchangeRoom room() {
        return room;
    }

    /** What becomes of a thing that has this fingerprint now. */
    static Outcome outcome(Optional<SeenStore.Seen> seen, String fingerprint) {
        return seen.isEmpty()
                ? Outcome.ADDED
                : seen.get().fingerprint().equals(fingerprint) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }
}
