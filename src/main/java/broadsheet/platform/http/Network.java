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

    /** Whether it is this machine itself (RFC 5735 §3, RFC 4291 §2.5.3). */
    public boolean isThisMachine() {
        return prefix.equals("0000000000000000/64") || (prefix.length() == 8 && prefix.startsWith("7f"));
    }

    @Override
    public String toString() {
        return "a network";
    }
}
