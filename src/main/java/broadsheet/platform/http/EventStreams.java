package broadsheet.platform.http;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers that stay open, over which browsers are told what has changed (server-sent events, HTML Living Standard §9.2).
 * An open one holds no thread. What a slow browser has not taken yet is replaced by what is newer, so nobody holds up
 * anybody, and nothing piles up.
 */
public final class EventStreams implements AutoCloseable {
    /** How many may be open on one node: so many that files and other readers still find room. */
    static final int MOST = most(20_000);

    private static final long BEAT_MS = 15_000;
    private static final String BEAT = ":\n\n";

    private final Map<String, Set<Open>> byTopic = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final Thread beating;
    private volatile boolean closed;

    public EventStreams() {
        this.beating = Thread.ofVirtual().name("event-streams").start(this::beat);
    }

    private static int most(int wanted) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? (int) Math.min(wanted, system.getMaxFileDescriptorCount() * 3 / 4)
                : wanted;
    }

    /** One browser that listens. Its state changes under its own lock; at most one write is under way. */
    private final class Open implements Callback {
        private final String topic;
        private final Response response;
        private final Callback whole;
        private boolean isWriting;
        private boolean isOver;
        private @Nullable String next;

        Open(String topic, Response response, Callback whole) {
            this.topic = topic;
            this.response = response;
            this.whole = whole;
        }

        void tell(String lines) {
            synchronized (this) {
                if (isOver || (isWriting && lines.equals(BEAT))) {
                    return;
                }
                if (isWriting) {
                    next = lines;
                    return;
                }
                isWriting = true;
            }
            write(lines);
        }

        private void write(String lines) {
            response.write(false, ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)), this);
        }

        @Override
        public void succeeded() {
            String waiting;
            synchronized (this) {
                waiting = next;
                next = null;
                isWriting = waiting != null;
            }
            if (waiting != null) {
                write(waiting);
            }
        }

        @Override
        public void failed(Throwable cause) {
            if (forget()) {
                whole.failed(cause);
            }
        }

        void end() {
            if (forget()) {
                response.write(true, ByteBuffer.allocate(0), whole);
            }
        }

        /** Whether it was open until now. */
        private boolean forget() {
            synchronized (this) {
                if (isOver) {
                    return false;
                }
                isOver = true;
            }
            byTopic.computeIfPresent(topic, (_, listeners) -> {
                listeners.remove(this);
                return listeners.isEmpty() ? null : listeners;
            });
            open.decrementAndGet();
            return true;
        }
    }

    /** Keeps an answer open and tells it what holds now; refuses when too many are open. */
    void open(
            String topic, String first, Request request, Response response, Callback callback, List<HttpField> policy) {
        policy.forEach(response.getHeaders()::add);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        if (closed || open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            response.setStatus(503);
            response.write(true, ByteBuffer.allocate(0), callback);
            return;
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream; charset=utf-8");
        response.getHeaders().put("X-Accel-Buffering", "no");
        var stream = new Open(topic, response, callback);
        byTopic.compute(topic, (_, known) -> {
            Set<Open> listeners = known == null ? ConcurrentHashMap.newKeySet() : known;
            listeners.add(stream);
            return listeners;
        });
        stream.tell("retry: 5000\n" + lines(first));
    }

    private static String lines(String data) {
        return "event: told\ndata: " + data.replace('\n', ' ') + "\n\n";
    }

    /** Whether anybody listens to this. */
    public boolean isHeard(String topic) {
        return byTopic.containsKey(topic);
    }

    /** What somebody listens to. */
    public Set<String> topics() {
        return Set.copyOf(byTopic.keySet());
    }

    /** How many are open. */
    public int count() {
        return open.get();
    }

    /** Tells everybody who listens to this; one line. */
    public void tell(String topic, String data) {
        String lines = lines(data);
        byTopic.getOrDefault(topic, Set.of()).forEach(stream -> stream.tell(lines));
    }

    /** Keeps proxies and browsers from taking a silent line for a dead one. */
    private void beat() {
        while (!closed) {
            try {
                Thread.sleep(BEAT_MS);
            } catch (InterruptedException _) {
                return;
            }
            byTopic.values().forEach(listeners -> listeners.forEach(stream -> stream.tell(BEAT)));
        }
    }

    /** Ends all of them. */
    @Override
    public void close() {
        closed = true;
        beating.interrupt();
        byTopic.values().forEach(listeners -> List.copyOf(listeners).forEach(Open::end));
    }
}
