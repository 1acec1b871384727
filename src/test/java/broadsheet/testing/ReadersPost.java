package broadsheet.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters that a paper under test has laid into its folder. */
public final class ReadersPost {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{4}) (\\d{4})\\b");
    private static final Pattern LINK = Pattern.compile("(/account/sign-in/[0-9a-f]{40})");

    /**
     * One letter.
     *
     * @param end the address at which one POST ends letters of its kind, or empty
     * @param type its Content-Type
     */
    public record Received(String to, String subject, String text, String end, String type) {
        /** The code of eight digits in it. */
        public String code() {
            var found = CODE.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No code in " + text);
            }
            return found.group(1) + found.group(2);
        }

        /** The path of the link in it. */
        public String link() {
            var found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in " + text);
            }
            return found.group(1);
        }
    }

    private final TestPaper paper;
    private final Path folder;

    public ReadersPost(TestPaper paper) {
        this.paper = paper;
        this.folder = paper.trial().folder().resolve("mail");
    }

    /** All letters to an address, in the order in which they were written; what is due is handed over first. */
    public List<Received> to(String address) {
        paper.runDue();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(ReadersPost::read)
                    .filter(letter -> letter.to().equals(address))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest letter to an address. */
    public Received newest(String address) {
        return Optional.of(to(address))
                .filter(all -> !all.isEmpty())
                .map(List::getLast)
                .orElseThrow(() -> new AssertionError("No letter"));
    }

    private static String end(MimeMessage message) throws MessagingException {
        String end = message.getHeader("List-Unsubscribe", null);
        if (end == null) {
            return "";
        }
        if (!"List-Unsubscribe=One-Click".equals(message.getHeader("List-Unsubscribe-Post", null))) {
            throw new AssertionError("A button without its word");
        }
        return end.replaceAll("\\s+", "").replaceAll("^<|>$", "");
    }

    private static Received read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"),
                    end(message),
                    message.getContentType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
