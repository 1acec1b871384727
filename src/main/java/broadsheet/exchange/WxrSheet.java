package broadsheet.exchange;

import broadsheet.comments.CommentState;
import broadsheet.comments.TakeOut.Given;
import broadsheet.masthead.Paper;
import broadsheet.story.Story;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Comments as WordPress gives them out, without the texts of the stories. A story with very many of them has several
 * items of the same address, so that none has to be held whole by whoever reads it.
 */
final class WxrSheet implements CommentSheet {
    private static final int MOST_EACH = 10_000;
    private static final DateTimeFormatter WORDPRESS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Sheet sheet;
    private final Paper paper;
    private final String origin;
    private final CommentNames names;
    private long items;
    private int inItem;
    private @Nullable Story open;

    WxrSheet(Sheet sheet, Paper paper, String origin) {
        this.sheet = sheet;
        this.paper = paper;
        this.origin = origin;
        var site = new Site();
        site.field("wp:base_blog_url", origin);
        this.names = CommentNames.wordPress(site);
    }

    @Override
    public void begin() {
        String site = CommentSheet.xml(origin);
        sheet.put("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" \
                xmlns:content="http://purl.org/rss/1.0/modules/content/" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" \
                xmlns:broadsheet="urn:broadsheet:comments">
                <channel>
                """);
        sheet.put("<title>", CommentSheet.xml(paper.name()), "</title>\n<link>", site, "</link>\n");
        sheet.put(
                "<language>",
                CommentSheet.xml(paper.language()),
                "</language>\n<wp:wxr_version>1.2</wp:wxr_version>\n");
        sheet.put("<wp:base_site_url>", site, "</wp:base_site_url>\n<wp:base_blog_url>", site, "</wp:base_blog_url>\n");
    }

    @Override
    public void announce(Story story) {
        // Each item says where it stands.
    }

    @Override
    public void story(Story story) {
        close();
        open = story;
        inItem = 0;
        String address = CommentSheet.address(origin, story);
        Instant at = story.publishedAt() == null ? Instant.EPOCH : story.publishedAt();
        sheet.put(
                "<item>\n<title>", CommentSheet.xml(story.copy().headline()), "</title>\n<link>", address, "</link>\n");
        sheet.put("<guid isPermaLink=\"true\">", address, "</guid>\n");
        sheet.put("<wp:post_id>", Long.toString(++items), "</wp:post_id>\n");
        sheet.put("<wp:post_date>", local(at), "</wp:post_date>\n<wp:post_date_gmt>", gmt(at), "</wp:post_date_gmt>\n");
        sheet.put("<wp:post_name>", story.slug().text(), "</wp:post_name>\n");
        sheet.put("<wp:status>publish</wp:status>\n<wp:post_type>post</wp:post_type>\n");
    }

    private void close() {
        if (open != null) {
            sheet.put("</item>\n");
            open = null;
        }
    }

    @Override
    public void comment(Given given) {
        if (open != null && ++inItem > MOST_EACH) {
            story(open);
            inItem = 1;
        }
        CommentState state = given.state();
        Instant at = given.postedAt();
        String parent = given.answers() == null ? "0" : names.id(given.answers().toString(), given.answersOrigin());
        sheet.put("<wp:comment>\n<wp:comment_id>", names.id(given.id().toString(), given.origin()));
        sheet.put("</wp:comment_id>\n<wp:comment_author><![CDATA[", CommentSheet.xml(given.name()));
        sheet.put("]]></wp:comment_author>\n<wp:comment_author_email></wp:comment_author_email>\n");
        sheet.put("<wp:comment_date>", local(at), "</wp:comment_date>\n");
        sheet.put("<wp:comment_date_gmt>", gmt(at), "</wp:comment_date_gmt>\n");
        if (!at.equals(at.truncatedTo(ChronoUnit.SECONDS))) {
            sheet.put("<broadsheet:time>", at.toString(), "</broadsheet:time>\n");
        }
        sheet.put("<wp:comment_content><![CDATA[", CommentSheet.xml(given.words()), "]]></wp:comment_content>\n");
        sheet.put("<wp:comment_approved>", approved(state), "</wp:comment_approved>\n");
        if (state == CommentState.HIDDEN) {
            sheet.put("<broadsheet:state>", state.word(), "</broadsheet:state>\n");
        }
        origin("origin", given.origin());
        origin("answers", given.answersOrigin());
        sheet.put("<wp:comment_type>comment</wp:comment_type>\n");
        sheet.put("<wp:comment_parent>", parent, "</wp:comment_parent>\n</wp:comment>\n");
    }

    /** What came from elsewhere is known by this when it comes home; its number was made for the file. */
    private void origin(String element, @Nullable String origin) {
        if (origin != null && !names.covers(origin)) {
            sheet.put("<broadsheet:", element, ">", CommentSheet.xml(origin), "</broadsheet:", element, ">\n");
        }
    }

    @Override
    public void end() {
        close();
        sheet.put("</channel>\n</rss>\n");
    }

    private static String approved(CommentState state) {
        return switch (state) {
            case SHOWN -> "1";
            case PENDING, HIDDEN -> "0";
            case REMOVED -> "trash";
            case SPAM -> "spam";
        };
    }

    private String local(Instant at) {
        return written(at, paper.zone());
    }

    private static String gmt(Instant at) {
        return written(at, ZoneOffset.UTC);
    }

    private static String written(Instant at, ZoneId zone) {
        return WORDPRESS.format(at.atZone(zone));
    }
}
