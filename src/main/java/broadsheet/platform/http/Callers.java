package broadsheet.platform.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Tells from which network a request comes. */
final class Callers {
    private final SiteSettings site;

    Callers(SiteSettings site) {
        this.site = site;
    }

    /** The visitor's network; X-Forwarded-For is believed only from a configured proxy, from its right end. */
    Network network(Request request) {
        InetAddress peer = request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : InetAddress.getLoopbackAddress();
        // a proxy may add a field of its own below the one that the visitor sent
        String forwarded = String.join(",", request.getHeaders().getValuesList(HttpHeader.X_FORWARDED_FOR));
        if (!forwarded.isEmpty() && site.proxies().contains(peer.getHostAddress())) {
            String[] hops = forwarded.split(",", -1);
            for (int i = hops.length - 1; i >= 0; i--) {
                String hop = hops[i].strip();
                if (!site.proxies().contains(hop)) {
                    return Network.of(literal(hop, peer));
                }
            }
        }
        return Network.of(peer);
    }

    /** What the last proxy wrote; what is left of something unreadable anybody may have written. */
    private static InetAddress literal(String hop, InetAddress otherwise) {
        try {
            return hop.matches("[0-9a-fA-F:.]{2,45}") ? InetAddress.ofLiteral(hop) : otherwise;
        } catch (IllegalArgumentException _) {
            return otherwise;
        }
    }
}
