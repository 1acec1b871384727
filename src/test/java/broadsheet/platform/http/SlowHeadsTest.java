package broadsheet.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SlowHeadsTest {
    private static final class Nod extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.setStatus(204);
            callback.succeeded();
            return true;
        }
    }

    private static boolean isHungUpOn(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (java.net.SocketException e) {
            return true; // reset
        }
    }

    private static void send(Socket socket, String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    @Timeout(30)
    void who_drips_a_head_is_hung_up_on_and_who_waits_or_asks_is_not() throws Exception {
        var server = new Server();
        try (var connector = new ServerConnector(server)) {
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(new Nod());
            server.start();
            int port = connector.getLocalPort();
            try (var dripping = new Socket(InetAddress.getLoopbackAddress(), port);
                    var waiting = new Socket(InetAddress.getLoopbackAddress(), port);
                    var asking = new Socket(InetAddress.getLoopbackAddress(), port)) {
                dripping.setSoTimeout(20);
                waiting.setSoTimeout(20);
                var heads = new SlowHeads();
                send(dripping, "GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
                boolean isClosed = false;
                while (!isClosed) {
                    try {
                        send(dripping, "a");
                    } catch (IOException e) {
                        break; // hung up between two bytes
                    }
                    send(asking, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                    readAnswer(asking);
                    isClosed = isHungUpOn(dripping);
                    heads.look(connector.getConnectedEndPoints());
                }
                assertThat(isHungUpOn(waiting)).isFalse();
                send(asking, "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
                readAnswer(asking);
            }
        } finally {
            server.stop();
        }
    }

    /** Reads one answer, which ends with an empty line. */
    private static void readAnswer(Socket socket) throws IOException {
        int lineEnds = 0;
        while (lineEnds < 4) {
            int next = socket.getInputStream().read();
            assertThat(next).isNotNegative();
            lineEnds = next == '\r' || next == '\n' ? lineEnds + 1 : 0;
        }
    }
}
