package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.LibraryFilter;
import broadsheet.picture.LibraryPage;
import broadsheet.picture.PhotoView;
import broadsheet.picture.Picture;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The library.
 *
 * @param isFirst whether this is the first page of the list
 * @param mayClear whether those that stand nowhere can be chosen and deleted here
 * @param flagged pictures whose rights have ended and which live pages place
 */
record LibraryView(
        StaffFrame frame,
        LibraryFilter filter,
        LibraryPage page,
        boolean isFirst,
        boolean mayClear,
        List<Picture> flagged) {
    private static final String TILE = "(min-width: 62rem) 15rem, (min-width: 40rem) 30vw, 45vw";

    /** The address of a filter with the same words. */
    String address(LibraryFilter.Show show) {
        return "/desk/pictures?show=" + show.word() + (filter.words().isEmpty() ? "" : "&q=" + words());
    }

    /** The address of the next page, or empty. */
    String older() {
        return page.older() == null ? "" : address(filter.show()) + "&before=" + page.older();
    }

    private String words() {
        return URLEncoder.encode(filter.words(), StandardCharsets.UTF_8);
    }

    static String name(LibraryFilter.Show show) {
        return switch (show) {
            case ALL -> "All";
            case UNUSED -> "Unused";
            case UNCREDITED -> "Without credit";
            case ENDED -> "Rights ended";
        };
    }

    /** What a picture is called where there is no room for more. */
    static String title(Picture picture) {
        String caption = picture.words().caption();
        return !caption.isEmpty()
                ? caption
                : !picture.words().alt().isEmpty() ? picture.words().alt() : "No caption yet";
    }

    /** The picture in the list; its name stands beside it, so it needs no other. */
    static SafeHtml tile(Picture picture) {
        return PhotoView.of(picture, Words.of("en"), TILE, false)
                .besideItsName()
                .picture();
    }

    static SafeHtml shown(Picture picture, String sizes, boolean isEager) {
        return PhotoView.of(picture, Words.of("en"), sizes, isEager).picture();
    }
}
