package broadsheet.exchange;

import broadsheet.testing.TestPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A WordPress export, written by hand. */
final class Export {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>The Old Site &amp; Co</title><link>https://old.example</link>
            <description>Of old</description><language>ar</language>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
            <wp:author><wp:author_login>ann</wp:author_login>
              <wp:author_display_name><![CDATA[Ann Oak]]></wp:author_display_name></wp:author>
            <wp:category><wp:category_nicename>world</wp:category_nicename><wp:category_parent/>
              <wp:cat_name><![CDATA[The World]]></wp:cat_name></wp:category>
            <wp:category><wp:category_nicename>asia</wp:category_nicename>
              <wp:category_parent>world</wp:category_parent><wp:cat_name>Asia</wp:cat_name></wp:category>
            <wp:category><wp:category_nicename>archive</wp:category_nicename><wp:category_parent/>
              <wp:cat_name>Archive</wp:cat_name></wp:category>
            """;

    private final List<String> items = new ArrayList<>();
    private String tail = "</channel></rss>";

    /** One item's fields, by element name. */
    static final class Post {
        private final Map<String, String> fields = new LinkedHashMap<>();
        private final StringBuilder rest = new StringBuilder();

        Post(int id) {
            with("title", "Post " + id)
                    .with("link", "https://old.example/2020/05/01/post-" + id + "/")
                    .with("dc:creator", "ann")
                    .with("content:encoded", "Text of " + id)
                    .with("wp:post_id", Integer.toString(id))
                    .with("wp:post_date", "2020-05-01 00:30:00")
                    .with("wp:post_date_gmt", "2020-04-30 22:30:00")
                    .with("wp:comment_status", "open")
                    .with("wp:post_name", "post-" + id)
                    .with("wp:status", "publish")
                    .with("wp:post_type", "post");
        }

        Post with(String name, String text) {
            fields.put(name, "<![CDATA[" + text + "]]>");
            return this;
        }

        Post category(String slug) {
            return raw("<category domain=\"category\" nicename=\"" + slug + "\"><![CDATA[" + slug + "]]></category>");
        }

        Post tag(String slug) {
            return raw("<category domain=\"post_tag\" nicename=\"" + slug + "\"><![CDATA[" + slug + "]]></category>");
        }

        Post meta(String key, String value) {
            return raw("<wp:postmeta><wp:meta_key>" + key + "</wp:meta_key><wp:meta_value><![CDATA[" + value
                    + "]]></wp:meta_value></wp:postmeta>");
        }

        Post comment(int id, int parent, String words, String approved, String type) {
            return raw("<wp:comment><wp:comment_id>" + id + "</wp:comment_id><wp:comment_author><![CDATA[Bo]]>"
                    + "</wp:comment_author><wp:comment_date_gmt>2020-05-02 08:00:00</wp:comment_date_gmt>"
                    + "<wp:comment_content><![CDATA[" + words + "]]></wp:comment_content><wp:comment_approved>"
                    + approved
                    + "</wp:comment_approved><wp:comment_type>" + type + "</wp:comment_type><wp:comment_parent>"
                    + parent
                    + "</wp:comment_parent></wp:comment>");
        }

        Post raw(String xml) {
            rest.append(xml).append('\n');
            return this;
        }

        @Override
        public String toString() {
            var xml = new StringBuilder("<item>\n");
            fields.forEach((name, text) -> xml.append('<')
                    .append(name)
                    .append('>')
                    .append(text)
                    .append("</")
                    .append(name)
                    .append(">\n"));
            return xml.append(rest).append("</item>\n").toString();
        }
    }

    Export item(Post post) {
        return item(post.toString());
    }

    Export item(String xml) {
        items.add(xml);
        return this;
    }

    /** An export that stops behind its last item. */
    Export cutShort() {
        tail = "";
        return this;
    }

    String xml() {
        return HEAD + String.join("", items) + tail;
    }

    /** Takes it into a paper. */
    Report into(TestPaper paper) {
        return into(paper, null, Map.of(), () -> {});
    }

    Report into(TestPaper paper, @Nullable Path media, Map<String, String> sections, Runnable afterBatch) {
        return take(paper, xml().getBytes(StandardCharsets.UTF_8), media, sections, afterBatch);
    }

    static Report take(TestPaper paper, byte[] bytes) {
        return take(paper, bytes, null, Map.of(), () -> {});
    }

    private static Report take(
            TestPaper paper, byte[] bytes, @Nullable Path media, Map<String, String> sections, Runnable afterBatch) {
        try {
            Path file = Files.createTempFile("export", ".xml");
            try {
                Files.write(file, bytes);
                Report report = Report.shown();
                new ImportWordPress(paper.whole().exchange(), paper.trial().clock(), (_, _, _) -> {}, afterBatch)
                        .run(new ImportWordPress.Request(file, media, sections, false), report);
                return report;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a report says to people. */
    static String words(Report report) {
        var out = new java.io.ByteArrayOutputStream();
        report.print(new java.io.PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
