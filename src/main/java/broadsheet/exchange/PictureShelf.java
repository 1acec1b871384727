package broadsheet.exchange;

import broadsheet.picture.AddPicture;
import broadsheet.picture.Negative;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureRefused;
import broadsheet.picture.PictureWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the pictures of an export in, and knows which is which. */
final class PictureShelf implements Photos {
    private static final long MOST_BYTES = 64L * 1_000_000;
    private static final int MOST_STRAYS_REMEMBERED = 20_000;

    private final Source source;
    private final AttachmentSpool attachments;
    private final Media media;
    private final Report report;
    private final LongIndex pictures = new LongIndex();
    private final Map<String, Long> strays = new HashMap<>();
    private long asIf;

    PictureShelf(Source source, AttachmentSpool attachments, Media media, Report report) {
        this.source = source;
        this.attachments = attachments;
        this.media = media;
        this.report = report;
    }

    /** Takes in every attachment whose file there is. */
    void fill(Telling telling) throws IOException {
        long[] done = {0};
        attachments.each(attachment -> {
            var tally = new Tally();
            take(attachment, tally);
            report.take(tally);
            telling.at("pictures", ++done[0], attachments.size());
        });
    }

    private void take(Attachment attachment, Tally tally) {
        String what = attachment.path();
        if (!attachment.isImage()) {
            tally.drop(Kind.OTHER, attachment.line(), what, "An attachment that is no picture.");
            return;
        }
        Optional<Path> file = media.find(attachment.path())
                .or(() -> media.find(Attachment.path(attachment.url())))
                .or(() -> media.find(Attachment.original(attachment.path())));
        if (file.isEmpty()) {
            Optional<Long> known = known(source.origin(attachment.id()));
            if (known.isPresent()) {
                pictures.add(attachment.id(), known.get());
                tally.count(Kind.PICTURE, Outcome.UNCHANGED, attachment.line(), what);
            } else {
                tally.drop(Kind.PICTURE, attachment.line(), what, "The file is not in the media folder.");
            }
            return;
        }
        var words = PictureWords.of(Markup.text(attachment.caption()), "", attachment.alt());
        Long picture = take(source.origin(attachment.id()), file.get(), words, attachment.line(), tally);
        if (picture != null) {
            pictures.add(attachment.id(), picture);
        }
    }

    /** The picture that an earlier run made of this, whose file need not be here any more. */
    private Optional<Long> known(String origin) {
        return source.seen(origin).map(SeenStore.Seen::target);
    }

    /** Looks a file through and adds it, unless that was done before. */
    private @Nullable Long take(String origin, Path file, PictureWords words, long line, Tally tally) {
        String what = String.valueOf(file.getFileName());
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                tally.drop(Kind.PICTURE, line, what, "The file is larger than 64 MB.");
                return null;
            }
            String fingerprint = Fingerprint.of(
                    Long.toString(size), Files.getLastModifiedTime(file).toString(), words.caption(), words.alt());
            Optional<SeenStore.Seen> seen = source.seen(origin);
            Outcome outcome = Source.outcome(seen, fingerprint);
            Long known = seen.map(SeenStore.Seen::target).orElse(null);
            if (outcome == Outcome.UNCHANGED && known != null) {
                tally.count(Kind.PICTURE, outcome, line, what);
                return known;
            }
            byte[] bytes = Files.readAllBytes(file);
            ExchangeRoom room = source.writable();
            long picture;
            if (room == null) {
                AddPicture.prove(bytes);
                picture = known != null ? known : --asIf;
            } else {
                Negative negative = room.pictures().addPicture().develop(bytes);
                picture = room.database().write(writing -> {
                    Picture added = room.pictures().addPicture().run(writing, negative, origin, words);
                    if (seen.isPresent()) {
                        room.pictures().describePicture().run(writing, added.id(), words.or(negative.words()));
                    }
                    SeenStore.remember(
                            writing,
                            origin,
                            Kind.PICTURE,
                            fingerprint,
                            added.id().value());
                    return added.id().value();
                });
            }
            tally.count(Kind.PICTURE, outcome, line, what);
            return picture;
        } catch (PictureRefused e) {
            tally.drop(Kind.PICTURE, line, what, "Refused: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            tally.drop(Kind.PICTURE, line, what, "The file cannot be read: " + e.getMessage());
        }
        return null;
    }

    @Override
    public Optional<Photo> byAttachment(long id) {
        long picture = pictures.first(id);
        if (pictures.all(id).length == 0) {
            return Optional.empty();
        }
        return attachments.byId(id).map(attachment -> photo(attachment, picture));
    }

    @Override
    public Optional<Photo> byUrl(String url) {
        Optional<Attachment> attachment = attachments.byUrl(url);
        if (attachment.isPresent()) {
            return byAttachment(attachment.get().id());
        }
        String path = Attachment.path(url);
        Optional<Path> file = media.find(Attachment.original(path)).or(() -> media.find(path));
        String origin = source.named("file:" + Attachment.original(path));
        if (file.isEmpty()) {
            return known(origin).map(picture -> new Photo(picture, "", ""));
        }
        String key = file.get().toString();
        Long known = strays.get(key);
        if (known == null) {
            var tally = new Tally();
            known = take(origin, file.get(), PictureWords.NONE, 0, tally);
            report.take(tally);
            if (known == null) {
                return Optional.empty();
            }
            if (strays.size() < MOST_STRAYS_REMEMBERED) {
                strays.put(key, known);
            }
        }
        return Optional.of(new Photo(known, "", ""));
    }

    private static Photo photo(Attachment attachment, long picture) {
        return new Photo(picture, attachment.alt(), attachment.caption());
    }

    @Override
    public List<Long> uploadedFor(long item) {
        return attachments.of(item).stream()
                .filter(Attachment::isImage)
                .map(Attachment::id)
                .toList();
    }

    @Override
    public String url(long attachment) {
        return attachments.byId(attachment).map(Attachment::url).orElse("");
    }
}
