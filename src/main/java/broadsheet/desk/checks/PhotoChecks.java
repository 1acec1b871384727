package broadsheet.desk.checks;

import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.story.Copy;
import broadsheet.story.PlacedPhoto;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be seen in the photographs and in their words. */
final class PhotoChecks {
    /** A photograph and where it stands. */
    private record Photo(String where, @Nullable PictureId id, String alt, String credit) {}

    private final Pictures pictures;

    PhotoChecks(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Check> all() {
        return List.of(
                new Check(
                        "alt",
                        "Photo without alt text",
                        Level.BLOCK,
                        null,
                        (proof, _) -> said(
                                proof,
                                photo -> photo.alt().isBlank(),
                                "% has no alt text for those who cannot see it. Say what it shows.")),
                new Check(
                        "credit",
                        "Photo without credit",
                        Level.WARN,
                        null,
                        (proof, _) ->
                                said(proof, photo -> photo.credit().isBlank(), "% has no credit. Say who made it.")),
                new Check(
                        "library",
                        "Photo that the library does not have",
                        Level.BLOCK,
                        null,
                        (proof, _) -> said(
                                proof,
                                photo -> !isThere(proof, photo),
                                "% is not in the library. Choose another, or take it out.")),
                new Check(
                        "rights",
                        "Photo whose rights have ended",
                        Level.BLOCK,
                        null,
                        (proof, _) -> said(
                                withSocial(proof.copy()),
                                photo -> haveEnded(proof, photo),
                                "% may be shown no longer: its rights have ended. Choose another, or set its rights anew"
                                        + " in the library.")));
    }

    private boolean isThere(Proof proof, Photo photo) {
        PictureId id = photo.id();
        return id != null && pictures.find(proof.reading(), id).isPresent();
    }

    private boolean haveEnded(Proof proof, Photo photo) {
        PictureId id = photo.id();
        return id != null && pictures.rights(proof.reading(), id).haveEnded();
    }

    private static List<String> said(Proof proof, Predicate<Photo> lacks, String words) {
        return said(photos(proof.copy()), lacks, words);
    }

    private static List<String> said(List<Photo> photos, Predicate<Photo> lacks, String words) {
        return photos.stream()
                .filter(lacks)
                .map(photo -> words.replace("%", photo.where()))
                .toList();
    }

    /** With the one for other sites, which has no words of its own there. */
    private static List<Photo> withSocial(Copy copy) {
        List<Photo> photos = photos(copy);
        Long social = copy.titles().picture();
        if (social != null) {
            photos.add(new Photo("The picture for other sites", new PictureId(social), "", ""));
        }
        return photos;
    }

    private static List<Photo> photos(Copy copy) {
        var photos = new ArrayList<Photo>();
        Long lead = copy.lead().picture();
        if (lead != null) {
            photos.add(new Photo(
                    "The lead photo",
                    new PictureId(lead),
                    copy.lead().alt(),
                    copy.lead().credit()));
        }
        int number = 0;
        for (PlacedPhoto placed : PlacedPhoto.in(copy.body())) {
            photos.add(
                    new Photo("Photo " + ++number + " in the text", placed.picture(), placed.alt(), placed.credit()));
        }
        return photos;
    }
}
