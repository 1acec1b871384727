package broadsheet.journeys;

import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureWords;
import broadsheet.platform.db.Databases;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.MailServer;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.mail.SmtpPost;
import broadsheet.platform.time.Ids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.imageio.ImageIO;

/** One deed in a process of its own, so that it can be killed in the middle: {@code picture DIR}, {@code mail DIR PORT}. */
final class Deed {
    private Deed() {}

    public static void main(String[] words) throws IOException {
        Path folder = Path.of(words[1]);
        InstantSource clock = InstantSource.system();
        var ids = new Ids(clock, 0);
        try (var database = Databases.sqlite(folder, clock);
                var ledger = new Ledger(database, ids)) {
            if (words[0].equals("picture")) {
                try (var room = new PictureRoom(database, ids, clock, folder.resolve("pictures"))) {
                    var negative = room.addPicture().develop(picture());
                    database.write(
                            writing -> room.addPicture().run(writing, negative, "the-picture", PictureWords.NONE));
                }
            } else {
                int port = Integer.parseInt(words[2]);
                var server = new MailServer("127.0.0.1", port, null, null, "desk@example.org", MailServer.Line.NONE);
                var mailroom = new Mailroom(ledger, new SmtpPost(server, clock));
                if (words[0].equals("mail")) {
                    database.perform(
                            writing -> mailroom.send(writing, new Letter("friend@example.org", "A story", "Read it.")));
                }
                ledger.runDue();
            }
        }
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
