package broadsheet.story;

import broadsheet.platform.text.Slug;

/** Somebody whose name stands above stories, with a page of their own. */
public record Author(long id, Slug slug, String name, String about) {
    public String address() {
        return "/authors/" + slug;
    }
}
