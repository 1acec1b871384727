package broadsheet.platform.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * The part of a network address that limits are counted for: a whole IPv4 address, or the first 64 bits of an IPv6
 * address, because one household commands all that lie below them. Never stored in the clear.
 */
public record Network(String prefix) {
    private static final int PREFIX_BYTES_V6 = 8;

    /** The network of an address. */
    public static Network of(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            return new Network(HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES_V6) + "/64");
        }
        return new Network(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "a network";
    }
}
