package broadsheet.platform.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A way out that leads to this machine, for a test's own server: it stands at {@code outside.test}. */
public final class LocalOutbound {
    private LocalOutbound() {}

    /** A way out to a port of this machine only. */
    public static Outbound at(int port) {
        return new Outbound(
                host -> {
                    if (!host.equals("outside.test")) {
                        throw new UnknownHostException(host);
                    }
                    return new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")};
                },
                InetAddress::isLoopbackAddress,
                tried -> tried == port);
    }
}
