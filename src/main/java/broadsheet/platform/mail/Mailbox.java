package broadsheet.platform.mail;

import com.ibm.icu.text.IDNA;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One e-mail address, checked strictly: a dot-atom of at most 64 characters, an @ and a host name with a dot, 254
 * characters in all (RFC 5321 §4.5.3.1; RFC 5322 §3.4.1). Quoted names, comments, display names and address literals
 * are refused, because programs on the way disagree about them. An international host name is kept in its ASCII form
 * (RFC 5891).
 */
record Mailbox(String local, String host) {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_HOST = 253;
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern HOST =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * The mailbox that this text names.
     *
     * @throws IllegalArgumentException when it is not exactly one address; the message does not repeat it
     */
    static Mailbox of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1 || at == text.length() - 1) {
            throw new IllegalArgumentException("An e-mail address has a name, an @ and a host.");
        }
        if (text.length() > LONGEST || at > LONGEST_LOCAL) {
            throw tooLong();
        }
        String local = text.substring(0, at);
        if (!LOCAL.matcher(local).matches()) {
            throw new IllegalArgumentException(
                    "Before the @ of an e-mail address only Latin letters, digits and a few signs are allowed.");
        }
        String host = ascii(text.substring(at + 1));
        if (local.length() + 1 + host.length() > LONGEST) {
            throw tooLong();
        }
        return new Mailbox(local, host);
    }

    private static String ascii(String host) {
        if (host.chars().anyMatch(c -> c <= ' ' || c == 0x7f || Character.isWhitespace(c))) {
            throw badHost();
        }
        var ascii = new StringBuilder();
        var info = new IDNA.Info();
        IDNA.getUTS46Instance(IDNA.USE_STD3_RULES
                        | IDNA.CHECK_BIDI
                        | IDNA.CHECK_CONTEXTJ
                        | IDNA.NONTRANSITIONAL_TO_ASCII
                        | IDNA.NONTRANSITIONAL_TO_UNICODE)
                .nameToASCII(host, ascii, info);
        String name = ascii.toString().toLowerCase(Locale.ROOT);
        if (info.hasErrors()
                || name.length() > LONGEST_HOST
                || !HOST.matcher(name).matches()) {
            throw badHost();
        }
        return name;
    }

    private static IllegalArgumentException tooLong() {
        return new IllegalArgumentException("An e-mail address has at most 254 characters, 64 of them before the @.");
    }

    private static IllegalArgumentException badHost() {
        return new IllegalArgumentException("After the @ of an e-mail address stands a host name such as example.org.");
    }

    /** The address as it goes over the line: ASCII only. */
    @Override
    public String toString() {
        return local + "@" + host;
    }
}
