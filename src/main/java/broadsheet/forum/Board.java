package broadsheet.forum;

import broadsheet.comments.Topics;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;

/**
 * A list of topics of their own.
 *
 * @param id its number, which its topics bear
 * @param slug its part of the address, for good
 * @param about what it is for, in a sentence; may be empty
 * @param position where it stands among the others
 * @param moderation whether what guests say here is read before it is shown
 * @param isClosed whether nothing new is taken here; what was said can still be read
 */
public record Board(
        long id, Slug slug, String name, String about, int position, Moderation moderation, boolean isClosed) {
    /** Where readers find it. */
    public String address() {
        return Topics.FORUM + "/" + slug;
    }

    Board arranged(String newName, String newAbout, Moderation newModeration, boolean closed) {
        return new Board(id, slug, newName, newAbout, position, newModeration, closed);
    }

    Board at(int place) {
        return new Board(id, slug, name, about, place, moderation, isClosed);
    }
}
