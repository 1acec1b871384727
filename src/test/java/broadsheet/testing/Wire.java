package broadsheet.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** HTTP as it goes over the wire, with whatever headers a test wants to send. */
public final class Wire {
    private final URI address;

    /** To the paper at this address. */
    public Wire(String address) {
        this.address = URI.create(address);
    }

    /** What came back. */
    public record Answer(int status, List<String> headers, byte[] body) {
        public Optional<String> header(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        }

        /** The headers but for the date and the state of the connection. */
        public List<String> lastingHeaders() {
            return headers.stream()
                    .filter(line -> !line.startsWith("Date: ") && !line.startsWith("Connection: "))
                    .toList();
        }

        public String text() {
            byte[] plain = header("Content-Encoding").isPresent() ? unpacked() : body;
            return new String(plain, StandardCharsets.UTF_8);
        }

        private byte[] unpacked() {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** GET with these further header lines. */
    public Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Any request; without a Host among the headers the right one is sent. */
    public Answer send(String method, String path, String body, String... headers) {
        var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
        var lines = new ArrayList<>(List.of(headers));
        if (lines.stream().noneMatch(line -> line.startsWith("Host:"))) {
            lines.add("Host: " + address.getAuthority());
        }
        if (!body.isEmpty()) {
            lines.add("Content-Type: application/x-www-form-urlencoded");
            lines.add("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length);
        }
        lines.forEach(line -> request.append(line).append("\r\n"));
        request.append("\r\n").append(body);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return parsed(socket.getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parsed(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf("\r\n\r\n");
        List<String> lines = List.of(all.substring(0, end).split("\r\n", -1));
        byte[] body = all.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1);
        return new Answer(Integer.parseInt(lines.getFirst().split(" ", -1)[1]), lines.subList(1, lines.size()), body);
    }
}
