package broadsheet.picture;

import broadsheet.platform.text.SafeHtml;

/** What stands under a figure. */
final class Captioned {
    private Captioned() {}

    /** Caption and credit; nothing at all when there is neither. */
    static String html(String caption, String credit) {
        if (caption.isEmpty() && credit.isEmpty()) {
            return "";
        }
        String line = credit.isEmpty() ? "" : "<span class=\"credit\">" + SafeHtml.escape(credit) + "</span>";
        String space = caption.isEmpty() || credit.isEmpty() ? "" : " ";
        return "<figcaption>" + SafeHtml.escape(caption) + space + line + "</figcaption>";
    }
}
