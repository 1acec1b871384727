package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.Arrival;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureUse;
import broadsheet.picture.Video;
import broadsheet.picture.VideoView;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One video.
 *
 * @param poster the picture that stands for it, or null
 * @param uses where it stands
 * @param mayDelete whether the one who looks may delete it
 * @param mayChange whether the one who looks may change it
 * @param wrong what cannot be done as it was asked for, or empty
 */
record VideoPage(
        StaffFrame frame,
        Video video,
        @Nullable Picture poster,
        Arrival arrival,
        List<PictureUse> uses,
        boolean mayDelete,
        boolean mayChange,
        String wrong) {
    private static final double MEGABYTE = 1_000_000;

    String title() {
        return new VideosView.Line(video, poster).title();
    }

    SafeHtml player() {
        return VideoView.of(video, poster, Words.of("en")).figure("video");
    }

    String facts() {
        return "MP4, " + video.width() + " × " + video.height() + " pixels, " + VideosView.length(video)
                + (arrival.bytes() == 0
                        ? ""
                        : ", " + String.format(Locale.ENGLISH, "%.1f MB", arrival.bytes() / MEGABYTE));
    }

    String posterNumber() {
        return poster == null ? "" : poster.id().toString();
    }

    String language() {
        return video.captionsLanguage() == null ? frame.paper().language() : video.captionsLanguage();
    }
}
