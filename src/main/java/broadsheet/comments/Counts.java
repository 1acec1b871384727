package broadsheet.comments;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.http.EventStreams;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Tells open pages how many comments their conversation has now. It hears of every commit as the Press does, on every
 * node, and reads a number only where somebody listens.
 */
public final class Counts implements FactsWatch, AutoCloseable {
    private static final String ALL = "";

    private final Database database;
    private final EventStreams streams;
    private final LinkedBlockingQueue<String> changed = new LinkedBlockingQueue<>();
    private final Thread telling;

    public Counts(Database database, EventStreams streams) {
        this.database = database;
        this.streams = streams;
        this.telling = Thread.ofVirtual().name("comment-counts").start(this::go);
    }

    /** What listeners of a conversation listen to. */
    static String topic(TalkId talk) {
        return ConversationStore.fact(talk).name();
    }

    /** What a page is told first. */
    String now(TalkId talk) {
        return Integer.toString(database.read(reading -> ConversationStore.count(reading, talk)));
    }

    EventStreams streams() {
        return streams;
    }

    @Override
    public void hold(Set<Fact> facts) {}

    @Override
    public void recall(Set<Fact> facts) {
        for (Fact fact : facts) {
            if (fact.name().startsWith("comments/") && streams.isHeard(fact.name())) {
                changed.add(fact.name());
            }
        }
    }

    @Override
    public void recallAll() {
        changed.add(ALL);
    }

    private void go() {
        while (true) {
            try {
                String topic = changed.take();
                changed.removeIf(topic::equals);
                for (String each : topic.equals(ALL) ? streams.topics() : Set.of(topic)) {
                    tell(each);
                }
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException e) {
                org.slf4j.LoggerFactory.getLogger(Counts.class)
                        .warn("Open pages could not be told of new comments: {}", e.toString());
            }
        }
    }

    private void tell(String topic) {
        TalkId.parse(topic.substring(topic.indexOf('/') + 1)).ifPresent(talk -> streams.tell(topic, now(talk)));
    }

    @Override
    public void close() {
        telling.interrupt();
    }
}
