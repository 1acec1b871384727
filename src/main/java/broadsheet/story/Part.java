package broadsheet.story;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a story is shown.
 *
 * @param story the story's canonical address
 * @param number from 1; 0 for all pages joined
 */
public record Part(String story, int number, int of) {
    /** Whether the story has more than one page. */
    public boolean isDivided() {
        return of > 1;
    }

    public boolean isAll() {
        return number == 0;
    }

    /** The address of one page; the first is the story's own. */
    public String address(int page) {
        return page == 1 ? story : story + "/" + page;
    }

    /** This page's canonical address. */
    public String address() {
        return isAll() ? story + "/all" : address(number);
    }

    public @Nullable String previous() {
        return number > 1 ? address(number - 1) : null;
    }

    public @Nullable String next() {
        return number > 0 && number < of ? address(number + 1) : null;
    }
}
