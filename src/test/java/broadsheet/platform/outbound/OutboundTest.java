package broadsheet.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way out: who is asked, how, and who never is. */
class OutboundTest {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        port = server.getAddress().getPort();
        server.createContext("/", exchange -> {
            try (exchange) {
                String path = exchange.getRequestURI().getPath();
                asked.add(exchange.getRequestMethod() + " " + path);
                boolean isHead = exchange.getRequestMethod().equals("HEAD");
                int status = switch (path) {
                    case "/there" -> 200;
                    case "/no-heads" -> isHead ? 405 : 200;
                    case "/moved", "/inside", "/circle" -> 302;
                    default -> 404;
                };
                String to = switch (path) {
                    case "/moved" -> "/there";
                    case "/inside" -> "http://inside.test:" + port + "/there";
                    default -> "/circle";
                };
                if (status == 302) {
                    exchange.getResponseHeaders().set("Location", to);
                }
                exchange.sendResponseHeaders(status, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    /** A host called out.test is the server; one called inside.test is, too, but at an address that is not public. */
    private Outcome look(String address) {
        var out = new Outbound(
                host -> switch (host) {
                    case "out.test" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
                    case "inside.test" -> new InetAddress[] {InetAddress.ofLiteral("127.0.0.2")};
                    case "both.test" ->
                        new InetAddress[] {InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("127.0.0.2")};
                    default -> throw new UnknownHostException(host);
                },
                found -> found.getHostAddress().equals("127.0.0.1"),
                tried -> tried == port);
        return out.look(address.replace("PORT", Integer.toString(port)));
    }

    @Test
    void it_is_asked_with_head_and_where_that_is_not_answered_well_with_get() {
        assertThat(look("http://out.test:PORT/there").status()).isEqualTo(200);
        assertThat(look("http://out.test:PORT/no-heads").status()).isEqualTo(200);
        assertThat(look("http://out.test:PORT/nowhere").status()).isEqualTo(404);
        assertThat(asked)
                .containsExactly("HEAD /there", "HEAD /no-heads", "GET /no-heads", "HEAD /nowhere", "GET /nowhere");
    }

    @Test
    void redirections_are_followed_by_the_same_rules() {
        assertThat(look("http://out.test:PORT/moved").status()).isEqualTo(200);
        assertThat(look("http://out.test:PORT/inside").trouble()).contains("private network");
        assertThat(look("http://out.test:PORT/circle").trouble()).isEqualTo("leads in a circle");
    }

    @Test
    void what_is_not_public_is_never_asked() {
        assertThat(look("http://inside.test:PORT/there").trouble()).contains("private network");
        assertThat(look("http://both.test:PORT/there").trouble()).contains("private network");
        assertThat(look("http://nobody.test:PORT/there").trouble()).contains("does not exist");
        assertThat(look("http://out.test:1/there").trouble()).contains("port");
        assertThat(look("http://me:secret@out.test:PORT/there").trouble()).contains("cannot be read");
        assertThat(look("file:///etc/passwd").trouble()).contains("cannot be read");
        assertThat(new Outbound().look("http://localhost/").trouble()).contains("private network");
        assertThat(new Outbound().look("http://[::ffff:10.0.0.1]/").trouble()).contains("private network");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "198.19.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00:1::",
                "2001:db8::1"
            })
    void no_address_of_a_special_purpose_is_public(String address) {
        assertThat(PublicHosts.isPublic(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:4700::1111", "2a00:1450:4001::1"})
    void those_of_the_internet_are(String address) {
        assertThat(PublicHosts.isPublic(InetAddress.ofLiteral(address))).isTrue();
    }
}
