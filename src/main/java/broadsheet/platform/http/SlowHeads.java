package broadsheet.platform.http;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * Hangs up on those who send the head of a request a byte at a time, which the idle timeout never sees. Looks at all
 * connections at a steady pace; who twice in a row sent something and finished no head is hung up on.
 */
final class SlowHeads {
    private record Seen(long bytes, long heads, boolean isSuspect) {}

    private Map<EndPoint, Seen> seen = new HashMap<>();

    /** Looks once; never by two threads at once. */
    void look(Collection<EndPoint> connected) {
        var now = new HashMap<EndPoint, Seen>();
        for (EndPoint end : connected) {
            Connection connection = end.getConnection();
            if (connection == null) {
                continue;
            }
            long bytes = connection.getBytesIn();
            long heads = connection.getMessagesIn();
            boolean isReading = heads == connection.getMessagesOut();
            Seen before = seen.getOrDefault(end, new Seen(0, 0, false));
            boolean isSuspect = isReading && heads == before.heads() && bytes > before.bytes();
            if (isSuspect && before.isSuspect()) {
                end.close();
            } else {
                now.put(end, new Seen(bytes, heads, isSuspect));
            }
        }
        seen = now;
    }
}
