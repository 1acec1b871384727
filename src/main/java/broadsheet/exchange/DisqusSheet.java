package broadsheet.exchange;

import broadsheet.comments.CommentState;
import broadsheet.comments.TakeOut.Given;
import broadsheet.story.Story;

/** Comments as Disqus gives them out: all threads, then all posts. */
final class DisqusSheet implements CommentSheet {
    private static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals" \
            xmlns:broadsheet="urn:broadsheet:comments">
            <category dsq:id="1">
            <forum>broadsheet</forum>
            <title>General</title>
            <isDefault>true</isDefault>
            </category>
            """;

    private final CommentNames names = CommentNames.disqus();
    private final Sheet sheet;
    private final String origin;
    private long announced;
    private long thread;

    DisqusSheet(Sheet sheet, String origin) {
        this.sheet = sheet;
        this.origin = origin;
    }

    @Override
    public void begin() {
        sheet.put(HEAD);
    }

    @Override
    public void announce(Story story) {
        String number = Long.toString(++announced);
        sheet.put("<thread dsq:id=\"", number, "\">\n");
        sheet.put("<id>", CommentSheet.xml(story.address()), "</id>\n");
        sheet.put("<forum>broadsheet</forum>\n<category dsq:id=\"1\" />\n");
        sheet.put("<link>", CommentSheet.address(origin, story), "</link>\n");
        sheet.put("<title>", CommentSheet.xml(story.copy().headline()), "</title>\n");
        sheet.put("<message />\n");
        if (story.publishedAt() != null) {
            sheet.put("<createdAt>", story.publishedAt().toString(), "</createdAt>\n");
        }
        sheet.put("<isClosed>false</isClosed>\n<isDeleted>false</isDeleted>\n</thread>\n");
    }

    @Override
    public void story(Story story) {
        thread++;
    }

    @Override
    public void comment(Given given) {
        CommentState state = given.state();
        String id = names.id(given.id().toString(), given.origin());
        sheet.put("<post dsq:id=\"", attribute(id), "\">\n<id />\n");
        sheet.put("<message><![CDATA[", html(given.words()), "]]></message>\n");
        sheet.put("<createdAt>", given.postedAt().toString(), "</createdAt>\n");
        sheet.put("<isDeleted>", String.valueOf(state == CommentState.REMOVED), "</isDeleted>\n");
        sheet.put("<isSpam>", String.valueOf(state == CommentState.SPAM), "</isSpam>\n");
        sheet.put("<isApproved>", String.valueOf(state == CommentState.SHOWN), "</isApproved>\n");
        if (state == CommentState.HIDDEN) {
            sheet.put("<broadsheet:state>", state.word(), "</broadsheet:state>\n");
        }
        sheet.put(
                "<author><name>", CommentSheet.xml(given.name()), "</name><isAnonymous>true</isAnonymous></author>\n");
        sheet.put("<thread dsq:id=\"", Long.toString(thread), "\" />\n");
        if (given.answers() != null) {
            String parent = names.id(given.answers().toString(), given.answersOrigin());
            sheet.put("<parent dsq:id=\"", attribute(parent), "\" />\n");
        }
        sheet.put("</post>\n");
    }

    @Override
    public void end() {
        sheet.put("</disqus>\n");
    }

    private static String attribute(String text) {
        return CommentSheet.xml(text)
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    private static String html(String words) {
        return words.isEmpty()
                ? ""
                : "<p>" + CommentSheet.xml(words).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
    }
}
