package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;
import java.util.Optional;

/** Gives somebody an author page, or tells more about somebody who has one. */
public final class IntroduceAuthor {
    private final Ids ids;
    private final AuthorStore store = new AuthorStore();

    public IntroduceAuthor(Ids ids) {
        this.ids = ids;
    }

    /** The author at this slug as known, or a new one of this name; work that is not public yet renames nobody. */
    public Author named(Writing writing, Slug slug, String name) {
        return store.author(writing, slug.text()).orElseGet(() -> run(writing, slug, name, ""));
    }

    /** The author at this slug, as described; an author who is described so already is left alone. */
    public Author run(Writing writing, Slug slug, String name, String about) {
        Optional<Author> known = store.author(writing, slug.text());
        if (known.isEmpty()) {
            var author = new Author(ids.next(), slug, name, about);
            store.insert(writing, author);
            return author;
        }
        var author = new Author(
                known.get().id(), slug, name, about.isEmpty() ? known.get().about() : about);
        if (!author.equals(known.get())) {
            store.update(writing, author);
        }
        return author;
    }
}
