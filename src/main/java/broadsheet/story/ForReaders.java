package broadsheet.story;

import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.platform.db.Reading;
import java.util.Set;
import java.util.stream.Collectors;

/** Texts as readers may have them: the words of a photograph whose rights have ended go with it. */
final class ForReaders {
    private final Pictures pictures;

    ForReaders(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The same without the photographs at the head and in the body whose rights have ended. */
    Copy of(Reading reading, Copy copy) {
        Set<PictureId> ended = pictures.ended(reading, StoryPictures.in(copy)).stream()
                .map(Picture::id)
                .collect(Collectors.toSet());
        if (ended.isEmpty()) {
            return copy;
        }
        Long lead = copy.lead().picture();
        return copy.with(
                lead != null && ended.contains(new PictureId(lead)) ? Lead.NONE : copy.lead(),
                PlacedPhoto.without(ended, copy.body()));
    }
}
