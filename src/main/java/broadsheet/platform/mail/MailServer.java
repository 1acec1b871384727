package broadsheet.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * The SMTP server that takes the paper's letters.
 *
 * @param username whom to sign in as; null signs in as nobody
 * @param password goes with the username
 * @param from the sender's address
 */
public record MailServer(
        String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        String from,
        Line line) {
    private static final int IMPLICIT_TLS_PORT = 465;

    /** How the line to the server is secured. */
    public enum Line {
        /** Begun in the clear; no letter goes before STARTTLS has succeeded. */
        STARTTLS,
        /** Encrypted from the first byte. */
        IMPLICIT,
        /** In the clear; only for a server on this machine. */
        NONE;

        /** The encrypted line that is usual on a port (RFC 8314 §3.3). */
        public static Line usualOn(int port) {
            return port == IMPLICIT_TLS_PORT ? IMPLICIT : STARTTLS;
        }
    }

    /** @throws IllegalArgumentException when the sender is not an address, or a name has no password */
    public MailServer {
        from = Mailbox.of(from).toString();
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("A mail server wants both a name and a password, or neither.");
        }
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
