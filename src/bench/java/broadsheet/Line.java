package broadsheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection that is kept open. */
final class Line implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private String cookie = "";

    Line(int port) throws IOException {
        this.socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
    }

    /** The page at an address, gzipped if it is. */
    byte[] get(String path) throws IOException {
        return get(path, "Accept-Encoding: gzip\r\n");
    }

    /** The same, asked for with these lines. */
    byte[] get(String path, String lines) throws IOException {
        out.write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        int[] status = new int[1];
        byte[] body = answer(status);
        if (status[0] != 200) {
            throw new IOException(path + " answered " + status[0]);
        }
        return body;
    }

    int post(String path, String form) throws IOException {
        return post(path, form, "");
    }

    /** The same, sent with these lines. */
    int post(String path, String form, String lines) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.US_ASCII);
        out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + lines
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                        + "\r\n\r\n" + form)
                .getBytes(StandardCharsets.US_ASCII));
        int[] status = new int[1];
        answer(status);
        return status[0];
    }

    /** The cookie that was set last, or empty. */
    String cookie() {
        return cookie;
    }

    private byte[] answer(int[] status) throws IOException {
        String first = line();
        status[0] = Integer.parseInt(first.substring(9, 12));
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (lower.startsWith("set-cookie:")) {
                cookie = line.substring(11).strip().split(";", 2)[0];
            }
        }
        return in.readNBytes(length);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The server has hung up.");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
