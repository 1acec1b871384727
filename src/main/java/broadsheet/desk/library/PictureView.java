package broadsheet.desk.library;

import broadsheet.identity.StaffFrame;
import broadsheet.picture.Arrival;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureUse;
import broadsheet.picture.Rights;
import broadsheet.platform.text.SafeHtml;
import java.util.List;
import java.util.Locale;

/**
 * One picture.
 *
 * @param mayChange whether the one who looks may change it
 * @param mayDelete whether the one who looks may delete it
 * @param wrong what cannot be done as it was asked for, or empty
 */
record PictureView(
        StaffFrame frame,
        Picture picture,
        Arrival arrival,
        List<PictureUse> uses,
        Rights rights,
        PictureFields fields,
        boolean mayChange,
        boolean mayDelete,
        String wrong) {
    private static final double MEGABYTE = 1_000_000;
    private static final double KILOBYTE = 1_000;
    private static final int PERCENT = 10;

    String address() {
        return "/desk/pictures/" + picture.id();
    }

    SafeHtml large() {
        return LibraryView.shown(picture, "(min-width: 62rem) 40rem, 100vw", true);
    }

    SafeHtml crop() {
        return LibraryView.shown(picture, "12rem", false);
    }

    String small() {
        return picture.address(PictureScreens.FOCUS_WIDTH);
    }

    int focusWidth() {
        return PictureScreens.FOCUS_WIDTH;
    }

    int focusHeight() {
        return picture.heightAt(PictureScreens.FOCUS_WIDTH);
    }

    int fromLeft() {
        return picture.focus().x() / PERCENT;
    }

    int fromTop() {
        return picture.focus().y() / PERCENT;
    }

    /** The original's facts in one line. */
    String facts() {
        String size = arrival.bytes() == 0
                ? ""
                : arrival.bytes() < MEGABYTE
                        ? ", " + Math.round(arrival.bytes() / KILOBYTE) + " kB"
                        : ", " + String.format(Locale.ENGLISH, "%.1f MB", arrival.bytes() / MEGABYTE);
        return picture.type().name() + ", " + picture.width() + " × " + picture.height() + " pixels" + size;
    }

    /** Where a use is worked on, or seen; empty when it has no page of its own. */
    static String address(PictureUse use) {
        if (use.thing().startsWith("story/")) {
            return "/desk/stories/" + use.thing().substring("story/".length());
        }
        if (use.thing().startsWith("front/")) {
            return "/desk/front";
        }
        if (use.thing().startsWith("video/")) {
            return "/desk/videos/" + use.thing().substring("video/".length());
        }
        return use.thing().startsWith("page/") ? "/" + use.thing().substring("page/".length()) : "";
    }

    /** What readers have of it in this place. */
    String state(PictureUse use) {
        return !use.isLive() ? "in work" : rights.haveEnded() ? "live, without it" : "live";
    }

    boolean isLive() {
        return uses.stream().anyMatch(PictureUse::isLive);
    }
}
