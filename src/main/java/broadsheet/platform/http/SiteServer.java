package broadsheet.platform.http;

import broadsheet.platform.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server on its port. */
public final class SiteServer implements AutoCloseable {
    private static final int LARGEST_HEADER_BYTES = 16 * 1024;
    private static final long IDLE_MS = 30_000;
    /** A head that takes longer than twice this is not waited for. */
    private static final long LOOK_AT_HEADS_MS = 5_000;

    private static final long STOP_MS = 10_000;

    private static final Logger log = LoggerFactory.getLogger(SiteServer.class);

    private final Server server;
    private final ServerConnector connector;
    private final Counter counter;
    private final PressFront front;
    private final ExecutorService blocking;

    /** A server that lays the files of forms into the machine's folder for temporary files. */
    public SiteServer(Routes routes, PageKeeper keeper, Database database, Notices notices, SiteSettings site) {
        this(routes, keeper, database, notices, site, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * A server.
     *
     * @param uploads the folder where files lie while their form is answered
     */
    public SiteServer(
            Routes routes, PageKeeper keeper, Database database, Notices notices, SiteSettings site, Path uploads) {
        this.blocking = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("visit-", 1).factory());
        var pool = new QueuedThreadPool(Math.max(8, 4 * Runtime.getRuntime().availableProcessors()), 4);
        pool.setName("http");
        this.server = new Server(pool);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(LARGEST_HEADER_BYTES);
        // doubled slashes are a misspelling that we lead to the one address, not an attack
        http.setUriCompliance(UriCompliance.DEFAULT.with("paper", UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT));
        // a bare LF ends no line (RFC 9112 §2.2 lets a server refuse it)
        http.setHttpCompliance(HttpCompliance.RFC9110.without(
                "paper",
                HttpCompliance.Violation.LF_HEADER_TERMINATION,
                HttpCompliance.Violation.LF_CHUNK_TERMINATION));
        http.setIdleTimeout(IDLE_MS);
        this.connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(site.host());
        connector.setPort(site.port());
        connector.setIdleTimeout(IDLE_MS);
        connector.setAcceptQueueSize(512);
        connector.setAcceptedTcpNoDelay(true);
        server.addConnector(connector);
        this.counter = new Counter(routes, keeper, database, notices, site, uploads);
        this.front = new PressFront(keeper, counter, blocking);
        var graceful = new GracefulHandler();
        graceful.setHandler(front);
        server.setHandler(graceful);
        server.setErrorHandler(new PlainErrors(Policy.fields(site.isSecure())));
        server.setStopTimeout(STOP_MS);
    }

    /** Prints a page while the doors are still being opened, so that the first reader does not wait for it. */
    public void printAhead(String path) {
        blocking.execute(() -> {
            try {
                counter.page(Address.of(path, null, Set.of()), false);
            } catch (RuntimeException e) {
                log.warn("{} could not be printed ahead: {}", path, e.toString());
            }
        });
    }

    /**
     * Opens the port.
     *
     * @throws IOException when it is taken
     */
    public void start() throws IOException {
        try {
            server.start();
            lookAtHeads(new SlowHeads());
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void lookAtHeads(SlowHeads heads) {
        connector
                .getScheduler()
                .schedule(
                        () -> {
                            heads.look(connector.getConnectedEndPoints());
                            lookAtHeads(heads);
                        },
                        LOOK_AT_HEADS_MS,
                        TimeUnit.MILLISECONDS);
    }

    /** The port it listens on, also when any free one was asked for. */
    public int port() {
        return connector.getLocalPort();
    }

    /** How many requests were answered from memory. */
    public long answeredFromMemory() {
        return front.answered();
    }

    /** Takes no new requests, finishes those under way, and lets go of the port. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            blocking.close();
        }
    }
}
