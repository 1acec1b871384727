package broadsheet.platform.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One request over one connection to a network address that was looked at. Only the head of the answer is read, unless
 * something was sent.
 */
final class Wire {
    /** What is said of a host that is there and says nothing. */
    static final String SILENT = "did not answer";

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LONGEST_HEAD = 32_768;
    private static final int LONGEST_ANSWER = 65_536;
    private static final String HEAD_END = "\r\n\r\n";
    private static final String NO_END = "";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b");

    /** The head of an answer; the location is empty where none is given. */
    record Head(int status, String location) {}

    private final URI at;
    private final boolean isSecret;
    private final int port;
    private final long end;

    /**
     * A wire.
     *
     * @param end when patience ends, by {@link System#nanoTime}
     */
    Wire(URI at, boolean isSecret, int port, long end) {
        this.at = at;
        this.isSecret = isSecret;
        this.port = port;
        this.end = end;
    }

    static String words(IOException e) {
        return e instanceof SSLException ? "has no certificate that holds" : SILENT;
    }

    /** What is done over an open connection. */
    @FunctionalInterface
    private interface Talk<T> {
        T over(Socket socket) throws IOException;
    }

    Head ask(InetAddress host, String method) throws IOException {
        return connected(host, socket -> {
            send(socket, method, "HTTP/1.1", "", new byte[0]);
            return head(read(socket, LONGEST_HEAD, HEAD_END));
        });
    }

    /** Sends JSON and reads the whole answer. */
    Answered post(InetAddress host, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String fields = "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        return connected(host, socket -> {
            // in the older version nothing is chunked, and the answer ends when the other host closes
            send(socket, "POST", "HTTP/1.0", fields, body);
            String answer = read(socket, LONGEST_ANSWER, NO_END);
            int headEnd = answer.indexOf(HEAD_END);
            String said = headEnd < 0 ? "" : answer.substring(headEnd + HEAD_END.length());
            String utf8 = new String(said.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            return new Answered(head(answer).status(), utf8, "");
        });
    }

    private <T> T connected(InetAddress host, Talk<T> talk) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), patience());
            socket.setSoTimeout(patience());
            if (!isSecret) {
                return talk.over(socket);
            }
            var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (var secret = (SSLSocket) factory.createSocket(socket, at.getHost(), port, true)) {
                SSLParameters parameters = secret.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secret.setSSLParameters(parameters);
                return talk.over(secret);
            }
        }
    }

    /** What is left of the patience, in milliseconds. */
    private int patience() throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("It took too long");
        }
        return (int) Math.min(PATIENCE_MILLIS, left);
    }

    private void send(Socket socket, String method, String version, String fields, byte[] body) throws IOException {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String target = URI.create(at.getRawQuery() == null ? path : path + "?" + at.getRawQuery())
                .toASCIIString();
        String host = at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort();
        String request = method + " " + target + " " + version + "\r\nHost: " + host
                + "\r\nUser-Agent: Mozilla/5.0 (compatible; link check)\r\nAccept: */*\r\n" + fields
                + "Connection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    private String read(Socket socket, int most, String ending) throws IOException {
        InputStream in = socket.getInputStream();
        var all = new StringBuilder();
        var some = new byte[1_024];
        while (all.length() < most && (ending.isEmpty() || all.indexOf(ending) < 0)) {
            socket.setSoTimeout(patience());
            int read = in.read(some);
            if (read < 0) {
                break;
            }
            all.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static Head head(String head) throws IOException {
        Matcher status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new IOException("No HTTP");
        }
        String location = "";
        for (String line : head.split("\r\n", -1)) {
            if (line.isEmpty()) {
                break;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("location:")) {
                location = line.substring("location:".length()).strip();
            }
        }
        return new Head(Integer.parseInt(status.group(1)), location);
    }
}
