package broadsheet.exchange;

import broadsheet.comments.TakeOut.Given;
import broadsheet.platform.text.PlainText;
import broadsheet.story.Story;

/** Writes comments in the shape of one kind of file, story by story. */
interface CommentSheet {
    void begin();

    /** Says which stories there will be, where a file begins with them. */
    void announce(Story story);

    /** Begins a story. */
    void story(Story story);

    /** A comment on that story. */
    void comment(Given given);

    void end();

    /** Text as it stands in XML, also between the marks of CDATA. */
    static String xml(String text) {
        return PlainText.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    /** Where a story stands in the world. */
    static String address(String origin, Story story) {
        return xml(origin + story.address());
    }
}
