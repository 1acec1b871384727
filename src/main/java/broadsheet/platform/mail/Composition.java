package broadsheet.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;

/** A letter as it goes over the line (RFC 5322, RFC 2045): one sender, one recipient, plain text in UTF-8. */
final class Composition extends MimeMessage {
    /** Longest piece of text in one encoded word, whose 75 characters (RFC 2047 §2) hold 45 bytes in Base64. */
    private static final int WORD_BYTES = 45;

    private static final int LONGEST_PLAIN_SUBJECT = 60;
    private final String messageId;
    private boolean written;

    Composition(Session session, Mailbox from, long number, Letter letter, Instant sent) throws MessagingException {
        super(session);
        this.messageId = "<" + number + ".letter@" + from.host() + ">";
        setFrom(new InternetAddress(from.toString(), true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        setHeader("Subject", subject(letter.subject()));
        setSentDate(Date.from(sent));
        setHeader("Auto-Submitted", "auto-generated");
        String end = letter.end();
        if (end != null) {
            setHeader("List-Unsubscribe", "<" + end + ">"); // RFC 2369, and RFC 8058 for a single POST
            setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        setText(letter.text().replace("\n", "\r\n"), "UTF-8");
        setHeader("Content-Transfer-Encoding", "quoted-printable");
        saveChanges();
    }

    /** Whether it has been sent over the line, at least in part. */
    boolean isWritten() {
        return written;
    }

    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        written = true;
        super.writeTo(out, without);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /**
     * Everything but short plain ASCII is encoded, also what looks like an encoded word, so that no reader decodes
     * something that the writer wrote.
     */
    static String subject(String text) {
        boolean plain = text.length() <= LONGEST_PLAIN_SUBJECT
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f)
                && !text.contains("=?");
        return plain ? text : encoded(text);
    }

    private static String encoded(String text) {
        var header = new StringBuilder();
        var word = new StringBuilder();
        int bytes = 0;
        for (int point : text.codePoints().toArray()) {
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + length > WORD_BYTES) {
                append(header, word);
                bytes = 0;
            }
            word.append(character);
            bytes += length;
        }
        append(header, word);
        return header.toString();
    }

    private static void append(StringBuilder header, StringBuilder word) {
        if (!header.isEmpty()) {
            header.append("\r\n ");
        }
        byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
        header.append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes))
                .append("?=");
        word.setLength(0);
    }
}
