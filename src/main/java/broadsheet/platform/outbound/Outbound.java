package broadsheet.platform.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks other hosts whether something stands at an address, without reading it, or sends them JSON. Each address is looked up once, every
 * answer of that must be public, and the connection goes to what was looked up, so that a name cannot change its mind in
 * between; redirections are followed by the same rules. Cookies and the paper's own name are sent to nobody. Blocks.
 */
public final class Outbound {
    /** Finds the network addresses of a host. */
    @FunctionalInterface
    interface Book {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    private static final int MOST_REDIRECTIONS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);

    private final Book book;
    private final Predicate<InetAddress> isPublic;
    private final Predicate<Integer> isPort;

    /** Asks public hosts on the ports of the web. */
    public Outbound() {
        this(InetAddress::getAllByName, PublicHosts::isPublic, port -> port == 80 || port == 443);
    }

    Outbound(Book book, Predicate<InetAddress> isPublic, Predicate<Integer> isPort) {
        this.book = book;
        this.isPublic = isPublic;
        this.isPort = isPort;
    }

    /** Asks with HEAD, and with GET where that is not answered well. Takes at most half a minute; throws nothing. */
    public Outcome look(String address) {
        Outcome quick = follow(address, "HEAD");
        boolean isWell = quick.status() >= 200 && quick.status() < 400;
        boolean isFinal = quick.status() == 0 && !quick.trouble().equals(Wire.SILENT);
        return isWell || isFinal ? quick : follow(address, "GET");
    }

    /**
     * Sends JSON and reads the answer, up to 64 KiB of it. Follows no redirection, because what was meant for one host is
     * nobody else's business. Throws nothing.
     *
     * @param patience how long all of it may take, the look-up of the name not counted
     */
    public Answered post(String address, String json, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        URI at = read(address);
        if (at == null) {
            return new Answered(0, "", "cannot be read as an address");
        }
        try {
            boolean isSecret = isSecret(at);
            return new Wire(at, isSecret, port(at), end).post(found(at), json);
        } catch (Refused e) {
            return new Answered(0, "", e.words);
        } catch (IOException e) {
            return new Answered(0, "", Wire.words(e));
        }
    }

    private Outcome follow(String address, String method) {
        long end = System.nanoTime() + LONGEST.toNanos();
        URI at = read(address);
        for (int i = 0; i <= MOST_REDIRECTIONS; i++) {
            if (at == null) {
                return Outcome.troubled("cannot be read as an address");
            }
            Wire.Head head;
            try {
                head = ask(at, method, end);
            } catch (Refused e) {
                return Outcome.troubled(e.words);
            } catch (IOException e) {
                return Outcome.troubled(Wire.words(e));
            }
            if (!REDIRECTIONS.contains(head.status()) || head.location().isEmpty()) {
                return Outcome.answered(head.status());
            }
            at = further(at, head.location());
        }
        return Outcome.troubled("leads in a circle");
    }

    private static @Nullable URI read(String address) {
        try {
            URI read = new URI(address);
            String scheme = read.getScheme() == null ? "" : read.getScheme().toLowerCase(Locale.ROOT);
            boolean isWeb = scheme.equals("http") || scheme.equals("https");
            return isWeb && read.getHost() != null && read.getUserInfo() == null ? read : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable URI further(URI from, String location) {
        try {
            return read(from.resolve(location).toString());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static final class Refused extends Exception {
        private final String words;

        Refused(String words) {
            this.words = words;
        }
    }

    private Wire.Head ask(URI at, String method, long end) throws IOException, Refused {
        InetAddress host = found(at);
        return new Wire(at, isSecret(at), port(at), end).ask(host, method);
    }

    private static boolean isSecret(URI at) {
        return at.getScheme().equalsIgnoreCase("https");
    }

    private static int port(URI at) {
        return at.getPort() >= 0 ? at.getPort() : isSecret(at) ? 443 : 80;
    }

    /** The network address of a host, when all that its name leads to may be asked. */
    private InetAddress found(URI at) throws Refused {
        if (!isPort.test(port(at))) {
            throw new Refused("stands at a port that is not the web's");
        }
        InetAddress[] found;
        try {
            found = book.all(at.getHost().replaceAll("[\\[\\]]", ""));
        } catch (UnknownHostException e) {
            throw new Refused("names a host that does not exist");
        }
        for (InetAddress one : found) {
            if (!isPublic.test(one)) {
                throw new Refused("leads into a private network, where readers cannot follow");
            }
        }
        return found[0];
    }
}
