package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.Ids;

/** Makes sure that there is a topic of that name. */
public final class NameTopic {
    private final Ids ids;
    private final AuthorStore store = new AuthorStore();

    public NameTopic(Ids ids) {
        this.ids = ids;
    }

    /** The topic at this slug, new or known. */
    public Topic run(Writing writing, Slug slug, String name) {
        return store.topic(writing, slug.text()).orElseGet(() -> {
            var topic = new Topic(ids.next(), slug, name);
            store.insert(writing, topic);
            return topic;
        });
    }
}
