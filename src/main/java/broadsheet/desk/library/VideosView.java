package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.Picture;
import broadsheet.picture.Video;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The videos.
 *
 * @param words that were looked for, or empty
 * @param older the number behind which the next page begins, or empty
 * @param typed what was typed into the form
 * @param kept the video that need not be sent again, or null
 * @param wrong why the last one was not taken, or empty
 */
record VideosView(
        StaffFrame frame,
        List<Line> lines,
        String words,
        String older,
        VideoWords typed,
        @Nullable KeptVideo kept,
        String wrong) {
    private static final int MINUTE = 60;
    private static final int TILE_WIDTH = 480;

    /** A video with the picture that stands for it. */
    record Line(Video video, @Nullable Picture poster) {
        String title() {
            return poster == null ? "No caption yet" : LibraryView.title(poster);
        }

        String length() {
            return VideosView.length(video);
        }

        String posterAddress() {
            return poster == null ? "" : poster.address(TILE_WIDTH);
        }
    }

    /** Minutes and seconds, such as {@code 1:05}. */
    static String length(Video video) {
        int seconds = video.seconds() % MINUTE;
        return video.seconds() / MINUTE + (seconds < 10 ? ":0" : ":") + seconds;
    }

    /** Where the list goes on. */
    String olderAddress() {
        return "/desk/videos?before=" + older
                + (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    String language() {
        return typed.language().isEmpty() ? frame.paper().language() : typed.language();
    }
}
