package broadsheet.platform.config;

import org.jspecify.annotations.Nullable;

/**
 * How letters leave the house.
 *
 * @param host the SMTP server; null means that letters are laid into a folder
 * @param username whom to sign in as; null means nobody
 * @param from the sender's address; never null when there is a host
 * @param lettersPerHour how many letters to friends one network may send
 * @param lettersPerRecipient how many letters one recipient may be sent in a day
 */
public record MailSettings(
        @Nullable String host,
        int port,
        @Nullable String username,
        @Nullable String password,
        @Nullable String from,
        Tls tls,
        int lettersPerHour,
        int lettersPerRecipient) {
    /** How the line to the SMTP server is secured. */
    public enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    /** Whether letters go to a server. */
    public boolean isPosted() {
        return host != null;
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
