package broadsheet.journeys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A bare socket to a paper, for requests that no proper program would send. */
final class Wire {
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})[^\r\n]*\r\n");
    private static final int PATIENCE_MS = 3_000;

    private Wire() {}

    /**
     * All that came back until the server hung up, or until it had nothing more to say.
     *
     * @param closed whether the server hung up
     */
    record Heard(String text, boolean closed) {
        /** The codes of all answers, in order. */
        List<Integer> codes() {
            var codes = new ArrayList<Integer>();
            var found = STATUS_LINE.matcher(text);
            while (found.find()) {
                codes.add(Integer.parseInt(found.group(1)));
            }
            return codes;
        }

        /** The code of the one answer, 0 when the server hung up without any. */
        int code() {
            List<Integer> codes = codes();
            if (codes.size() > 1) {
                throw new AssertionError("Two answers to one request:\n" + text);
            }
            return codes.isEmpty() ? 0 : codes.getFirst();
        }

        /** Whether a header field of the first answer begins so, in lower case. */
        boolean has(String field) {
            int end = text.indexOf("\r\n\r\n");
            return text.substring(0, end < 0 ? text.length() : end)
                    .toLowerCase(Locale.ROOT)
                    .contains("\r\n" + field);
        }
    }

    /** Sends these characters, one byte each, and listens; waits for the server to hang up. */
    static Heard send(int port, String request) {
        return send(port, request, PATIENCE_MS);
    }

    static Heard send(int port, String request, int patienceMs) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patienceMs);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException e) {
                return listen(socket.getInputStream()); // it hung up before it heard everything
            }
            return listen(socket.getInputStream());
        } catch (IOException e) {
            return new Heard("", true);
        }
    }

    private static Heard listen(InputStream in) {
        var heard = new ByteArrayOutputStream();
        boolean closed = true;
        try {
            byte[] some = new byte[16_384];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                heard.write(some, 0, read);
            }
        } catch (SocketTimeoutException e) {
            closed = false;
        } catch (IOException e) {
            closed = true; // reset
        }
        return new Heard(heard.toString(StandardCharsets.ISO_8859_1), closed);
    }
}
