package broadsheet.picture;

import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A photo as a page shows it.
 *
 * @param src the JPEG for browsers that know no better
 * @param avif the smallest file of each width for browsers that read AVIF, if any is one, else empty
 * @param sizes how wide it stands on the page, as HTML's {@code sizes} says it
 * @param width of the largest rendition, in pixels; with the height it keeps the place free while it loads
 * @param credit the printed line, such as {@code Photo: Nora Quist}, or empty
 * @param isEager whether it is the first thing seen and loads before others
 * @param focus what stays when less of it is shown than there is
 * @param credentials the line about its C2PA manifest, or empty
 */
public record PhotoView(
        String src,
        String avif,
        String webp,
        String jpeg,
        String sizes,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        boolean isEager,
        Focus focus,
        SafeHtml credentials) {
    private static final int PLAIN_WIDTH = 960;
    /** As wide as the column of a story, and the whole screen on a phone. */
    public static final String COLUMN = "(min-width: 48rem) 44rem, 100vw";
    /** At the head of a story, beside its margin. */
    public static final String LEAD = "(min-width: 80rem) 62rem, (min-width: 62rem) calc(100vw - 18rem), 100vw";
    /** As wide as the page. */
    public static final String PAGE = "(min-width: 80rem) 76rem, 100vw";
    /** A quarter to a third of the page, and the whole screen on a phone. */
    public static final String TEASER = "(min-width: 46rem) 22rem, 100vw";

    /** A picture with its own words. */
    public static PhotoView of(Picture picture, Words words, String sizes, boolean isEager) {
        int largest = picture.widths().getLast();
        return new PhotoView(
                picture.address(PLAIN_WIDTH),
                avif(picture),
                srcset(picture, Format.WEBP),
                srcset(picture, Format.JPEG),
                sizes,
                largest,
                picture.heightAt(largest),
                picture.words().alt(),
                picture.words().caption(),
                credit(picture.words().creditLine(), words),
                isEager,
                picture.focus(),
                credentials(picture, words));
    }

    private static SafeHtml credentials(Picture picture, Words words) {
        Credentials said = picture.credentials();
        if (said == null) {
            return SafeHtml.composed("");
        }
        String line = said.madeWith().isEmpty()
                ? words.say("picture.credentials")
                : words.say("picture.credentials.with", said.madeWith());
        String address = picture.manifestAddress();
        String link = address.isEmpty()
                ? ""
                : " <a href=\"" + address + "\" download>" + SafeHtml.escape(words.say("picture.credentials.manifest"))
                        + "</a>";
        return SafeHtml.composed("<span class=\"credentials\">" + SafeHtml.escape(line) + link + "</span>");
    }

    /** The same with the words of one use; where these are empty, the picture's own stay. */
    public PhotoView saying(String useAlt, String useCaption, String useCredit, Words words) {
        return new PhotoView(
                src,
                avif,
                webp,
                jpeg,
                sizes,
                width,
                height,
                useAlt.isEmpty() ? alt : useAlt,
                useCaption.isEmpty() ? caption : useCaption,
                useCredit.isEmpty() ? credit : credit(useCredit, words),
                isEager,
                focus,
                credentials);
    }

    /** The same beside its own name, which a second telling would only repeat (WCAG 2.2 SC 1.1.1, decoration). */
    public PhotoView besideItsName() {
        return new PhotoView(
                src, avif, webp, jpeg, sizes, width, height, "", caption, credit, isEager, focus, credentials);
    }

    private static String credit(String line, Words words) {
        return line.isEmpty() ? "" : words.say("picture.credit", line);
    }

    private static String srcset(Picture picture, Format format) {
        return picture.widths().stream()
                .map(width -> candidate(picture, width, format))
                .collect(Collectors.joining(", "));
    }

    /** Whatever reads AVIF reads WebP, so that the smaller of both can stand at each width. */
    private static String avif(Picture picture) {
        List<Integer> kept = picture.avif().widths();
        return kept.isEmpty()
                ? ""
                : picture.widths().stream()
                        .map(width -> candidate(picture, width, kept.contains(width) ? Format.AVIF : Format.WEBP))
                        .collect(Collectors.joining(", "));
    }

    private static String candidate(Picture picture, int width, Format format) {
        return "/pictures/" + RenditionName.whole(picture, width, format).file() + " " + width + "w";
    }

    private static String source(Format format, String srcset, String escapedSizes) {
        return srcset.isEmpty()
                ? ""
                : "<source type=\"" + format.contentType() + "\" srcset=\"" + srcset + "\" sizes=\"" + escapedSizes
                        + "\">";
    }

    /** The picture alone, for teasers and for figures of one's own. */
    public SafeHtml picture() {
        String escapedSizes = SafeHtml.escape(sizes);
        String kept = focus.classes().isEmpty() ? "" : " class=\"" + focus.classes() + "\"";
        String loading = isEager ? "fetchpriority=\"high\"" : "loading=\"lazy\" decoding=\"async\"";
        return SafeHtml.composed("<picture>" + source(Format.AVIF, avif, escapedSizes)
                + source(Format.WEBP, webp, escapedSizes) + "<img src=\"" + src + "\" srcset=\"" + jpeg + "\" sizes=\""
                + escapedSizes + "\" width=\"" + width
                + "\" height=\"" + height + "\" alt=\"" + SafeHtml.escape(alt) + "\" " + loading + kept
                + "></picture>");
    }

    /**
     * The picture with its caption and credit, the same in templates and in bodies.
     *
     * @param kind the figure's classes, such as {@code photo} or {@code photo photo-lead}
     */
    public SafeHtml figure(String kind) {
        return figure(kind, SafeHtml.ofText(caption));
    }

    /** The same with a caption that holds links or emphasis. */
    public SafeHtml figure(String kind, SafeHtml formatted) {
        return SafeHtml.composed("<figure class=\"%s\">%s%s</figure>"
                .formatted(SafeHtml.escape(kind), picture().html(), Captioned.html(formatted, credit, credentials)));
    }
}
