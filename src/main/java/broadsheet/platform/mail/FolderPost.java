package broadsheet.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Properties;

/** Lays letters into a folder, one {@code .eml} file each, for papers without a mail server. */
public final class FolderPost implements Post {
    private final Path folder;
    private final Mailbox from;
    private final InstantSource clock;
    private final Session session = Session.getInstance(new Properties());

    /**
     * @param folder is made when it is not there
     * @param from the sender's address
     * @throws IllegalArgumentException when the sender is not an address
     */
    public FolderPost(Path folder, String from, InstantSource clock) {
        this.folder = folder;
        this.from = Mailbox.of(from);
        this.clock = clock;
    }

    /** The file appears whole or not at all, only its owner may read it, and a repeat replaces it. */
    @Override
    public void handOver(long number, Letter letter) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, ".letter", ".tmp");
            try {
                try (var out = Files.newOutputStream(draft)) {
                    new Composition(session, from, number, letter, clock.instant()).writeTo(out);
                }
                Files.move(
                        draft,
                        folder.resolve(number + ".eml"),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | MessagingException e) {
            throw new NotHandedOver("The letter could not be laid into " + folder.getFileName() + " ("
                    + e.getClass().getSimpleName() + ").");
        }
    }
}
