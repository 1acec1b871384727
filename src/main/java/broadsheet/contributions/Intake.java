package broadsheet.contributions;

import broadsheet.masthead.Masthead;
import broadsheet.picture.CleanPicture;
import broadsheet.picture.PictureRefused;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Network;
import broadsheet.platform.http.Upload;
import broadsheet.platform.text.Hash;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes photos in with a form, cleaned before anything of them is kept. What was good is kept for an hour under a token,
 * so that nobody has to choose it again when the form comes back.
 */
final class Intake {
    /** Photos of one contribution. */
    static final int MOST = 5;

    /** The most of one file, in bytes. */
    static final long LARGEST = 15_000_000;

    static final int LARGEST_MEGABYTES = 15;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST_NAME = 80;
    private static final Limits.Rule PER_HOUR = new Limits.Rule("photos of a network", 40, Duration.ofHours(1));

    private final Database database;
    private final Masthead masthead;
    private final Ids ids;
    private final Tokens tokens;
    private final Limits limits;
    private final CleanPicture clean;
    private final PhotoFiles files;
    private final Erasing erasing;

    Intake(Ground ground, CleanPicture clean, PhotoFiles files, Erasing erasing) {
        this.database = ground.database();
        this.masthead = ground.masthead();
        this.ids = ground.ids();
        this.tokens = ground.tokens();
        this.limits = ground.limits();
        this.clean = clean;
        this.files = files;
        this.erasing = erasing;
    }

    private String hash(String token) {
        return tokens.hash("contributions/batch/" + token);
    }

    /**
     * The photos that a form names by its token and those that it brings.
     *
     * @param left the numbers of those that the sender wants to leave out
     * @param wholly whether nothing is to be left of the files but what they show
     */
    Batch take(String token, List<String> left, List<Upload> uploads, boolean wholly, Network network) {
        var photos = new ArrayList<Photo>();
        if (!token.isEmpty()) {
            for (Photo photo : database.read(reading -> PhotoStore.batch(reading, hash(token)))) {
                if (left.contains(Long.toString(photo.id())) && photo.owner() == null) {
                    database.perform(writing -> PhotoStore.drop(writing, photo.id()));
                } else {
                    photos.add(photo);
                }
            }
        }
        String batch = token.isEmpty() ? tokens.fresh() : token;
        Words words = database.read(masthead::words);
        var troubles = new ArrayList<String>();
        boolean tooMany = false;
        if (wholly) {
            photos.replaceAll(photo -> wholly(photo, batch));
        }
        for (Upload upload : uploads) {
            String name = PlainText.line(upload.name(), LONGEST_NAME);
            if (photos.size() >= MOST) {
                troubles.add(words.say("contributions.photo.most", name, MOST));
            } else if (upload.bytes() > LARGEST) {
                troubles.add(words.say(
                        "contributions.photo.wrong", name, words.say("picture.refused.bytes", LARGEST_MEGABYTES)));
            } else if (!limits.admits(PER_HOUR, network.prefix())) {
                tooMany = true;
            } else {
                try {
                    photos.add(kept(clean.run(Files.readAllBytes(upload.file()), wholly), batch, wholly));
                } catch (PictureRefused e) {
                    troubles.add(words.say("contributions.photo.wrong", name, e.words(words)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return new Batch(photos.isEmpty() ? "" : batch, List.copyOf(photos), troubles, tooMany);
    }

    /** Cleans a file that came by no form, and keeps it for an hour. */
    Photo keep(byte[] file, String batch, boolean wholly) {
        return kept(clean.run(file, wholly), batch, wholly);
    }

    private Photo kept(CleanPicture.Cleaned cleaned, String batch, boolean wholly) {
        var photo = new Photo(
                ids.next(),
                null,
                Hash.of(cleaned.file()),
                wholly,
                cleaned.width(),
                cleaned.height(),
                cleaned.file().length,
                cleaned.words());
        // The row comes first: a file without one would never be deleted.
        database.perform(writing -> {
            PhotoStore.insert(writing, photo, hash(batch), writing.now().plus(KEPT));
            erasing.tidyAt(writing, writing.now().plus(KEPT));
        });
        files.keep(photo.id(), cleaned.file());
        return photo;
    }

    /** A photo whose sender has become anonymous since it came in is made anew. */
    private Photo wholly(Photo photo, String batch) {
        if (photo.wholly() || photo.owner() != null) {
            return photo;
        }
        Photo anew = kept(clean.run(files.read(photo.id()), true), batch, true);
        database.perform(writing -> PhotoStore.drop(writing, photo.id()));
        return anew;
    }

    /** Whether all of these can still be sent. */
    boolean areThere(Reading reading, Batch batch) {
        return PhotoStore.batch(reading, hash(batch.token())).size()
                >= batch.photos().size();
    }
}
