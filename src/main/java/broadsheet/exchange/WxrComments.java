package broadsheet.exchange;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The comments of a WordPress export, whose stories are here already. */
final class WxrComments implements CommentFile {
    private final ZoneId zone;

    WxrComments(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public boolean read(CleanText text, Hearer hearer) throws IOException, Illegible {
        var cutter = new ItemCutter(text);
        var head = cutter.head();
        Site site = WxrReader.head(head);
        head.transferTo(java.io.Writer.nullWriter());
        CommentNames names = CommentNames.wordPress(site);
        boolean whole = true;
        while (cutter.next()) {
            long line = cutter.line();
            ItemCutter.Piece piece = cutter.item();
            try {
                Item item = WxrReader.item(piece, line);
                if (!item.remarks().isEmpty()) {
                    String link = item.link().strip();
                    hearer.place(line, link, List.of(link));
                    item.remarks().forEach(remark -> comment(remark, link, names, hearer));
                }
            } catch (Illegible e) {
                hearer.broken(e.line(), "item in line " + line, e.reason());
            }
            whole = piece.isWhole();
        }
        return whole;
    }

    private void comment(Remark remark, String link, CommentNames names, Hearer hearer) {
        String what = "comment " + remark.id();
        Optional<Instant> at = When.of(remark, zone);
        if (!remark.type().isEmpty() && !remark.type().equals("comment")) {
            hearer.broken(remark.line(), what, "It is not a reader's comment: " + remark.type());
        } else if (remark.id().isEmpty() || remark.id().length() > CommentNames.LONGEST) {
            hearer.broken(remark.line(), what, "It has no number (wp:comment_id).");
        } else if (at.isEmpty()) {
            hearer.broken(remark.line(), what, "Its time makes no sense: " + remark.date());
        } else {
            String parent = remark.parent().equals("0") ? "" : remark.parent();
            hearer.told(new Told(
                    remark.line(),
                    remark.id(),
                    remark.origin().isEmpty() ? names.origin(remark.id()) : remark.origin(),
                    parent,
                    parent.isEmpty() ? null : answers(remark, names),
                    link,
                    name(remark.author()),
                    Talk.words(remark.content()),
                    Talk.state(remark.approved()),
                    at.get(),
                    ""));
        }
    }

    private static String answers(Remark remark, CommentNames names) {
        return remark.answers().isEmpty() ? names.origin(remark.parent()) : remark.answers();
    }

    private static String name(String html) {
        return html.indexOf('&') < 0 && html.indexOf('<') < 0
                ? html
                : Jsoup.parseBodyFragment(html).body().wholeText();
    }
}
