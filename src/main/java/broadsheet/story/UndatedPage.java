package broadsheet.story;

import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import java.time.Instant;

/** A page without a date, such as the imprint. */
public record UndatedPage(
        long id, Slug slug, String headline, String standfirst, Body body, boolean isInFooter, Instant changedAt) {
    public String address() {
        return "/" + slug;
    }
}
