package broadsheet.platform.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Numbers for Prometheus, in its text format 0.0.4, on a port of their own that only this machine can reach. */
public final class Metrics implements AutoCloseable {
    private final Map<String, DoubleSupplier> gauges = new LinkedHashMap<>();
    private final HttpServer server;

    private Metrics(HttpServer server) {
        this.server = server;
    }

    /**
     * Opens the port on loopback.
     *
     * @throws IOException when it is taken
     */
    public static Metrics open(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 16);
        var metrics = new Metrics(server);
        server.createContext("/metrics", exchange -> {
            if (!isThisMachine(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
                exchange.sendResponseHeaders(421, -1); // a name that was bent to lead here (DNS rebinding)
                exchange.close();
                return;
            }
            byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
            exchange.sendResponseHeaders(200, text.length);
            try (var out = exchange.getResponseBody()) {
                out.write(text);
            }
        });
        server.start();
        return metrics;
    }

    private static boolean isThisMachine(String host) {
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
    }

    /** Adds a number, by its Prometheus name. */
    public Metrics number(String name, DoubleSupplier value) {
        gauges.put(name, value);
        return this;
    }

    private String text() {
        var text = new StringBuilder();
        gauges.forEach((name, value) -> text.append(name)
                .append(' ')
                .append(String.format(Locale.ROOT, "%.0f", value.getAsDouble()))
                .append('\n'));
        return text.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
