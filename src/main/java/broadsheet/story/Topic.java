package broadsheet.story;

import broadsheet.platform.text.Slug;

/** A subject that stories share. */
public record Topic(long id, Slug slug, String name) {
    public String address() {
        return "/topics/" + slug;
    }
}
