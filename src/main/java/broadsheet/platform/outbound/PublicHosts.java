package broadsheet.platform.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Which network addresses belong to the public internet. All others (this machine, its network, what cloud hosts tell
 * their guests, and ways around by translated addresses) are never asked, whoever links there. The ranges are those of
 * the IANA special-purpose registries (RFC 6890).
 */
final class PublicHosts {
    private static final String[] PRIVATE_V4 = {
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/3"
    };

    private PublicHosts() {}

    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic(four.getAddress());
            case Inet6Address six -> isPublicSix(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] four) {
        int asked = number(four);
        for (String range : PRIVATE_V4) {
            int slash = range.indexOf('/');
            int mask = -1 << (32 - Integer.parseInt(range.substring(slash + 1)));
            if ((asked & mask) == number(range.substring(0, slash))) {
                return false;
            }
        }
        return true;
    }

    private static int number(String dotted) {
        var four = new byte[4];
        String[] parts = dotted.split("\\.", -1);
        for (int i = 0; i < 4; i++) {
            four[i] = (byte) Integer.parseInt(parts[i]);
        }
        return number(four);
    }

    private static int number(byte[] four) {
        return (four[0] & 255) << 24 | (four[1] & 255) << 16 | (four[2] & 255) << 8 | (four[3] & 255);
    }

    /** Global unicast, 2000::/3, without Teredo (2001::/23), documentation (2001:db8::/32, 3fff::/20) and 6to4 (2002::/16). */
    private static boolean isPublicSix(byte[] six) {
        int first = (six[0] & 255) << 8 | (six[1] & 255);
        int second = (six[2] & 255) << 8 | (six[3] & 255);
        boolean isGlobal = (first & 0xe000) == 0x2000;
        boolean isTeredo = first == 0x2001 && second < 0x0200;
        boolean isExample = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
        return isGlobal && !isTeredo && !isExample && first != 0x2002;
    }
}
