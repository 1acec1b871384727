package broadsheet.comments;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;

/**
 * What somebody reads whose words were not taken and will not be; never kept.
 *
 * @param told why
 * @param isMembers whether a member is banned, who can appeal
 * @param words what was typed, so that it is not lost; may be empty
 */
record NotTakenPage(Shell shell, String title, String told, boolean isMembers, String words) {
    /**
     * The answer that shows it.
     *
     * @param title the key of its title
     */
    static Reply reply(Masthead masthead, Reading reading, String title, String told, boolean isMembers, String words) {
        String said = masthead.words(reading).say(title);
        var page = new NotTakenPage(masthead.shell(reading, Head.unlisted(said)), said, told, isMembers, words);
        return new Reply.Personal(403, new Template("comments/nottaken.jte", page));
    }

    /** The answer to words of anybody else; a plain one when there are none to be given back. */
    static Reply reply(Masthead masthead, Reading reading, String told, String words) {
        return words.isEmpty()
                ? new Reply.Refused(403, told)
                : reply(masthead, reading, "comments.not_taken", told, false, words);
    }

    String address() {
        return BanRoutes.ADDRESS;
    }

    String say(String key, Object... values) {
        return shell.words().say(key, values);
    }
}
