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

/** One request over one connection to a network address that was looked at; only the head of the answer is read. */
final class Wire {
    /** What is said of a host that is there and says nothing. */
    static final String SILENT = "did not answer";

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int LONGEST_HEAD = 32_768;
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

    Head ask(InetAddress host, String method) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            if (!isSecret) {
                return ask(socket, method);
            }
            var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
            try (var secret = (SSLSocket) factory.createSocket(socket, at.getHost(), port, true)) {
                SSLParameters parameters = secret.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                secret.setSSLParameters(parameters);
                return ask(secret, method);
            }
        }
    }

    private Head ask(Socket socket, String method) throws IOException {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        String target = URI.create(at.getRawQuery() == null ? path : path + "?" + at.getRawQuery())
                .toASCIIString();
        String host = at.getPort() < 0 ? at.getHost() : at.getHost() + ":" + at.getPort();
        String request = method + " " + target + " HTTP/1.1\r\nHost: " + host
                + "\r\nUser-Agent: Mozilla/5.0 (compatible; link check)\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return head(socket.getInputStream());
    }

    private Head head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < LONGEST_HEAD) {
            if (System.nanoTime() - end > 0) {
                throw new SocketTimeoutException("The whole head took too long");
            }
            var some = new byte[1_024];
            int read = in.read(some);
            if (read < 0) {
                break;
            }
            head.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
        }
        Matcher status = STATUS.matcher(head);
        if (!status.lookingAt()) {
            throw new IOException("No HTTP");
        }
        String location = "";
        for (String line : head.toString().split("\r\n", -1)) {
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
