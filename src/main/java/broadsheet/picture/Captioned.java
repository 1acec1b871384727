package broadsheet.picture;

import broadsheet.platform.text.SafeHtml;

/** What stands under a figure. */
final class Captioned {
    private Captioned() {}

    /** Caption and credit; nothing at all when there is neither. */
    static String html(SafeHtml caption, String credit) {
        return html(caption, credit, SafeHtml.composed(""));
    }

    /** The same with a line about where the picture is from. */
    static String html(SafeHtml caption, String credit, SafeHtml credentials) {
        if (caption.isEmptyContent() && credit.isEmpty() && credentials.isEmptyContent()) {
            return "";
        }
        String line = credit.isEmpty() ? "" : "<span class=\"credit\">" + SafeHtml.escape(credit) + "</span>";
        String space = caption.isEmptyContent() || credit.isEmpty() ? "" : " ";
        return "<figcaption>" + caption.html() + space + line + credentials.html() + "</figcaption>";
    }
}
