package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import broadsheet.section.Sections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts up a page without a date, or changes one. */
public final class PublishPage {
    private final Ids ids;
    private final Sections sections;
    private final PageStore store = new PageStore();

    public PublishPage(Ids ids, Sections sections) {
        this.ids = ids;
        this.sections = sections;
    }

    /**
     * Writes the page.
     *
     * @param origin where it was taken in from, or null; a page of a known origin keeps its address
     * @param isPublic whether readers see it
     * @throws IllegalArgumentException when the slug is reserved or taken
     */
    public UndatedPage run(
            Writing writing,
            Slug slug,
            String headline,
            String standfirst,
            Body body,
            boolean inFooter,
            boolean isPublic,
            @Nullable String origin) {
        Optional<UndatedPage> known = origin == null ? store.at(writing, slug.text()) : store.byOrigin(writing, origin);
        if (known.isEmpty()) {
            if (slug.isReserved()) {
                throw new IllegalArgumentException("\"" + slug + "\" is an address of the program itself.");
            }
            if (store.isTaken(writing, slug)
                    || sections.at(writing, slug.text()).isPresent()) {
                throw new IllegalArgumentException("Something stands at /" + slug + " already.");
            }
        }
        var page = new UndatedPage(
                known.map(UndatedPage::id).orElseGet(ids::next),
                known.map(UndatedPage::slug).orElse(slug),
                headline,
                standfirst,
                body,
                inFooter,
                writing.now());
        store.write(writing, page, isPublic, origin);
        return page;
    }
}
