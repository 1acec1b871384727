package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.outbound.Answered;
import broadsheet.platform.outbound.LocalOutbound;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outside service: what it is told, and what its silence means (N15). */
class OpinionsTest {
    private static final Utterance SAID = new Utterance(Kind.COMMENT, "Ann Canary", "Some words, «so»", 9L, 1L);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private HttpServer server;
    private Opinions.Way way;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                if (path.equals("/slow")) {
                    ended.await();
                }
                String answer = switch (path) {
                    case "/harmless" -> "{\"verdict\": \"harmless\"}";
                    case "/suspect" -> "{\"verdict\": \"suspect\"}";
                    case "/broken" -> "{\"verdict\": ";
                    default -> "{}";
                };
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(path.equals("/failing") ? 503 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        way = LocalOutbound.at(server.getAddress().getPort())::post;
    }

    @AfterEach
    void close() {
        ended.countDown();
        server.stop(0);
    }

    private Opinion ask(String path) {
        return new Opinions("http://outside.test:" + server.getAddress().getPort() + path, way).ask(SAID);
    }

    @Test
    void it_is_told_the_words_and_nothing_of_the_person() {
        assertThat(ask("/harmless")).isEqualTo(Opinion.HARMLESS);
        assertThat(ask("/suspect")).isEqualTo(Opinion.SUSPECT);
        assertThat(asked).hasSize(2).allMatch(json -> json.contains("Some words, «so»") && !json.contains("Canary"));
    }

    @Test
    void one_that_fails_or_talks_nonsense_or_is_not_there_is_silent() {
        assertThat(ask("/failing")).isEqualTo(Opinion.SILENT);
        assertThat(ask("/broken")).isEqualTo(Opinion.SILENT);
        assertThat(ask("/empty")).isEqualTo(Opinion.SILENT);
        assertThat(new Opinions("http://nobody.test/", way).ask(SAID)).isEqualTo(Opinion.SILENT);
    }

    @Test
    void one_that_is_slow_is_silent_after_a_second() {
        long begun = System.nanoTime();
        assertThat(ask("/slow")).isEqualTo(Opinion.SILENT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    /** What comes of an answer that takes so long by a clock that the test winds. */
    private static Opinion after(Duration taken) {
        var harmless = new Answered(200, "{\"verdict\": \"harmless\"}", "");
        Opinions.Waiting waiting = (answer, most) -> {
            if (taken.compareTo(most) > 0) {
                throw new TimeoutException();
            }
            return answer.get();
        };
        return new Opinions("http://outside.test/", (_, _, _) -> harmless, waiting).ask(SAID);
    }

    @Test
    void a_second_is_waited_for_and_not_a_millisecond_longer_n15() {
        assertThat(after(Duration.ZERO)).isEqualTo(Opinion.HARMLESS);
        assertThat(after(Duration.ofSeconds(1))).isEqualTo(Opinion.HARMLESS);
        assertThat(after(Duration.ofMillis(1_001))).isEqualTo(Opinion.SILENT);
    }

    @Test
    void a_way_out_that_breaks_is_silent_n15() {
        Opinions.Way broken = (_, _, _) -> {
            throw new IllegalStateException("No way.");
        };
        assertThat(new Opinions("http://outside.test/", broken).ask(SAID)).isEqualTo(Opinion.SILENT);
    }

    @Test
    void without_one_nobody_is_asked() {
        assertThat(new Opinions(null, way).ask(SAID)).isEqualTo(Opinion.UNASKED);
        assertThat(asked).isEmpty();
    }
}
