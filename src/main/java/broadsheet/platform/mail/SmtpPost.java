package broadsheet.platform.mail;

import broadsheet.platform.jobs.Hopeless;
import broadsheet.platform.time.FailPoint;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.time.InstantSource;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Hands letters over to an SMTP server, one connection each, within ten seconds for every step. */
public final class SmtpPost implements Post {
    private static final String TIMEOUT_MS = "10000";

    /** From 550 to 554 a server refuses the recipient or the letter, rather than a command (RFC 5321 §4.2.3). */
    private static final int REFUSED_FROM = 550;

    private static final int REFUSED_TO = 554;

    private final MailServer server;
    private final Mailbox from;
    private final InstantSource clock;
    private final Session session;

    public SmtpPost(MailServer server, InstantSource clock) {
        this.server = server;
        this.from = Mailbox.of(server.from());
        this.clock = clock;
        this.session = Session.getInstance(properties(server, from));
    }

    private static Properties properties(MailServer server, Mailbox from) {
        var properties = new Properties();
        properties.put("mail.smtp.from", from.toString());
        properties.put("mail.smtp.localhost", from.host());
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        properties.put("mail.smtp.auth", Boolean.toString(server.username() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.sendpartial", "false");
        switch (server.line()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    @Override
    public void handOver(long number, Letter letter) {
        Composition message = composed(number, letter);
        boolean taken = false;
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), server.username(), server.password());
            transport.sendMessage(message, new Address[] {new InternetAddress(letter.to(), true)});
            taken = true;
            FailPoint.AFTER_SMTP_250_BEFORE_MARK.reach();
        } catch (AuthenticationFailedException _) {
            throw new NotHandedOver("The mail server does not let the paper sign in.");
        } catch (MessagingException e) {
            if (!taken) { // a farewell that fails changes nothing
                throw refusal(e, message.isWritten());
            }
        }
    }

    private Composition composed(long number, Letter letter) {
        try {
            return new Composition(session, from, number, letter, clock.instant());
        } catch (MessagingException e) {
            throw new Hopeless("The letter cannot be composed (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** The server's answer may name the recipient, so only its code is kept. */
    private static RuntimeException refusal(MessagingException failure, boolean isWritten) {
        int code = codeOf(failure);
        if (code >= REFUSED_FROM && code <= REFUSED_TO) {
            return new Hopeless("The mail server refused the letter for good with " + code + ".");
        }
        if (code > 0) {
            return new NotHandedOver("The mail server answered " + code + ".");
        }
        String kind = failure.getClass().getSimpleName();
        return isWritten
                ? new FateUnknown("The line broke before the mail server answered (" + kind + ").")
                : new NotHandedOver("The mail server cannot be spoken to (" + kind + ").");
    }

    private static int codeOf(MessagingException failure) {
        int code = 0;
        for (Exception e = failure; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            if (e instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
            if (e instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
                code = refused.getReturnCode();
            }
        }
        return code;
    }
}
