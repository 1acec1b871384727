package broadsheet.picture;

import broadsheet.platform.db.Reading;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A video as a page shows it.
 *
 * @param poster the address of the picture that stands for it, or empty
 * @param track the address of its captions, or empty
 * @param trackLabel the captions' language in its own words
 * @param caption what stands under it
 * @param credit the printed line, or empty
 * @param fallback said where it cannot be played, before the link to the file
 */
public record VideoView(
        String src,
        int width,
        int height,
        String poster,
        String track,
        String trackLanguage,
        String trackLabel,
        String caption,
        String credit,
        String fallback,
        String download) {
    private static final int POSTER_WIDTH = 1280;

    /** A video with the words of the picture that stands for it. */
    public static VideoView of(Video video, @Nullable Picture poster, Words words) {
        PictureWords said = poster == null ? PictureWords.NONE : poster.words();
        String language = video.captionsLanguage() == null ? "" : video.captionsLanguage();
        Locale locale = Locale.forLanguageTag(language);
        return new VideoView(
                video.address(),
                video.width(),
                video.height(),
                poster == null ? "" : poster.address(POSTER_WIDTH),
                video.captionsAddress(),
                language,
                locale.getDisplayLanguage(locale),
                said.caption(),
                said.creditLine().isEmpty() ? "" : words.say("picture.video.credit", said.creditLine()),
                words.say("picture.video.fallback"),
                words.say("picture.video.download"));
    }

    /** A video for readers, with the picture that stands for it, if it has one whose rights have not ended. */
    public static VideoView of(Reading reading, Pictures pictures, Video video, Words words) {
        PictureId poster = video.poster();
        return of(video, poster == null ? null : pictures.shown(reading, poster).orElse(null), words);
    }

    /** The player alone. Nothing is loaded but the length until a reader starts it. */
    public SafeHtml player() {
        var html = new StringBuilder(
                "<video controls playsinline preload=\"metadata\" width=\"%d\" height=\"%d\"".formatted(width, height));
        if (!poster.isEmpty()) {
            html.append(" poster=\"").append(poster).append('"');
        }
        html.append("><source src=\"").append(src).append("\" type=\"video/mp4\">");
        if (!track.isEmpty()) {
            html.append("<track kind=\"captions\" src=\"%s\" srclang=\"%s\" label=\"%s\" default>"
                    .formatted(track, SafeHtml.escape(trackLanguage), SafeHtml.escape(trackLabel)));
        }
        html.append("%s <a href=\"%s\">%s</a></video>"
                .formatted(SafeHtml.escape(fallback), src, SafeHtml.escape(download)));
        return SafeHtml.composed(html.toString());
    }

    /**
     * The same with the words of one use; where these are empty, those of the poster stay.
     *
     * @param useCaption what stands under it this time, or empty
     * @param useCredit who is credited this time, or empty
     */
    public VideoView saying(String useCaption, String useCredit, Words words) {
        return new VideoView(
                src,
                width,
                height,
                poster,
                track,
                trackLanguage,
                trackLabel,
                useCaption.isEmpty() ? caption : useCaption,
                useCredit.isEmpty() ? credit : words.say("picture.video.credit", useCredit),
                fallback,
                download);
    }

    /**
     * The player with its caption and credit.
     *
     * @param kind the figure's classes, such as {@code video} or {@code video video-lead}
     */
    public SafeHtml figure(String kind) {
        return figure(kind, SafeHtml.ofText(caption));
    }

    /** The same with a caption that holds links or emphasis. */
    public SafeHtml figure(String kind, SafeHtml formatted) {
        return SafeHtml.composed(
                "<figure class=\"" + kind + "\">" + player().html() + Captioned.html(formatted, credit) + "</figure>");
    }
}
