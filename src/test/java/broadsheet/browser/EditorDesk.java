package broadsheet.browser;

import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Markdown;
import broadsheet.platform.text.SafeHtml;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** A desk with one page and one story, on the loopback, as strict as the paper's policy. */
final class EditorDesk implements AutoCloseable {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard";
    private static final Path SOURCE = Path.of("src/main/java/broadsheet");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    /** How the desk answers the next saves. */
    enum Mood {
        TAKES,
        CONFLICT,
        FAILS
    }

    private final HttpServer server;
    private final AtomicReference<String> language = new AtomicReference<>("en");
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.TAKES);
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    private final List<Map<String, String>> saves = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> submits = new CopyOnWriteArrayList<>();
    private final List<String> uploads = new CopyOnWriteArrayList<>();

    EditorDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void holds(String html) {
        body.set(html);
    }

    /** The language of the paper, which need not be that of the desk. */
    void speaks(String tag) {
        language.set(tag);
    }

    /** Answers no save before the gate opens. */
    void savesBehind(CountDownLatch closed) {
        gate.set(closed);
    }

    void feels(Mood now) {
        mood.set(now);
    }

    List<Map<String, String>> saves() {
        return saves;
    }

    List<Map<String, String>> submits() {
        return submits;
    }

    List<String> uploads() {
        return uploads;
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] sent = exchange.getRequestBody().readAllBytes();
            switch (path) {
                case "/" -> send(exchange, 200, "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
                case "/editor.js" -> send(exchange, 200, "text/javascript", read(SOURCE.resolve("desk/editor.js")));
                case "/editor.css" -> send(exchange, 200, "text/css", read(SOURCE.resolve("desk/editor.css")));
                case "/paper.css" -> send(exchange, 200, "text/css", read(SOURCE.resolve("masthead/masthead.css")));
                case "/save" -> save(exchange, fields(sent));
                case "/submit" -> {
                    submits.add(fields(sent));
                    send(
                            exchange,
                            200,
                            "text/html",
                            "<!doctype html><title>Done</title>Done".getBytes(StandardCharsets.UTF_8));
                }
                case "/upload" -> {
                    uploads.add(new String(sent, StandardCharsets.ISO_8859_1));
                    json(
                            exchange,
                            200,
                            "{\"id\":\"up-1\",\"caption\":\"A \\\"dog\\\"\",\"credit\":\"Ann\",\"alt\":\"Dog\",\"url\":\"/x\"}");
                }
                default -> {
                    boolean font = path.startsWith("/fonts/");
                    boolean picture = path.startsWith("/desk/pictures/");
                    Path file = SOURCE.resolve("masthead" + path).normalize();
                    if (picture) {
                        send(exchange, 200, "image/png", PIXEL);
                    } else if (font && Files.exists(file)) {
                        send(exchange, 200, "font/woff2", read(file));
                    } else {
                        send(exchange, path.equals("/favicon.ico") ? 204 : 404, "text/plain", new byte[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void save(HttpExchange exchange, Map<String, String> fields) throws IOException {
        try {
            Objects.requireNonNull(gate.get()).await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        if (mood.get() == Mood.FAILS) {
            send(exchange, 503, "text/plain", new byte[0]);
            return;
        }
        fields.put("X-Autosave", Objects.toString(exchange.getRequestHeaders().getFirst("X-Autosave"), ""));
        saves.add(fields);
        if (mood.get() == Mood.CONFLICT) {
            json(exchange, 409, "{\"version\":9,\"conflict\":\"/merge\"}");
            return;
        }
        body.set(fields.getOrDefault("html", ""));
        json(exchange, 200, "{\"version\":" + (saves.size() + 1) + "}");
    }

    private static Map<String, String> fields(byte[] sent) {
        var fields = new LinkedHashMap<String, String>();
        for (String pair : new String(sent, StandardCharsets.UTF_8).split("&", -1)) {
            int cut = pair.indexOf('=');
            if (cut > 0) {
                fields.put(pair.substring(0, cut), URLDecoder.decode(pair.substring(cut + 1), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static void json(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        try (var out = exchange.getResponseBody()) {
            out.write(content);
        }
    }

    private String page() {
        String html = Objects.requireNonNullElse(body.get(), "");
        String markdown = SafeHtml.escape(Markdown.ofBody(Allowed.body(html)));
        return """
                <!doctype html><html lang="en"><head><title>Desk</title><meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <link rel="stylesheet" href="/paper.css"><link rel="stylesheet" href="/editor.css">
                <script src="/editor.js" defer></script></head>
                <body class="wrap"><main><h1 class="vh">The desk</h1><form method="post" action="/submit">
                <p><label for="headline">Headline</label> <input id="headline" name="headline" value="News"></p>
                <input type="hidden" name="base" value="1">
                <label for="body" class="vh">Story</label>
                <textarea id="body" name="body" data-editor data-language="%s" data-story="7" data-autosave="/save" data-upload="/upload"
                 data-pictures="/desk/pictures/ID/thumbnail">%s</textarea>
                <template data-editor-html>%s</template>
                <p><button>Send</button></p></form></main></body></html>
                """.formatted(language.get(), markdown, html);
    }

    static String sample(String name) throws IOException {
        try (InputStream in = EditorDesk.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
