package broadsheet.story;

import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Section;
import broadsheet.section.SectionId;
import broadsheet.section.Sections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a kill, a take-down and a taking-off have in common: the story leaves every list, and a receipt says which. */
final class Withdrawal {
    private static final String FEED = "/feed.xml";

    private final Ids ids;
    private final Sections sections;
    private final StoryStore stories;
    private final ListStore lists = new ListStore();
    private final CorrectionStore corrections = new CorrectionStore();
    private final ReceiptStore receipts = new ReceiptStore();

    Withdrawal(Ids ids, Sections sections) {
        this.ids = ids;
        this.sections = sections;
        this.stories = new StoryStore(sections);
    }

    /**
     * Withdraws.
     *
     * @throws IllegalStateException when the story cannot come into that state from where it stands
     */
    Receipt run(Writing writing, StoryId id, StoryState state, Writer writer) {
        Story story = stories.get(writing, id);
        story.state().to(state);
        if (story.publishedAt() == null) {
            throw new IllegalStateException("Readers have never seen this story; it can be spiked.");
        }
        List<String> surfaces = List.copyOf(surfaces(writing, story));
        stories.withdraw(writing, id, state);
        lists.leave(writing, id);
        corrections.shown(writing, id);
        var receipt = new Receipt(id, state, writing.now(), writer, surfaces);
        receipts.insert(writing, ids.next(), receipt);
        return receipt;
    }

    private Set<String> surfaces(Writing writing, Story story) {
        var surfaces = new LinkedHashSet<String>();
        String address = story.address();
        surfaces.addAll(List.of(
                address,
                address + "/print",
                address + "/comments",
                address + "/comments" + FEED,
                address + "/changes",
                "/",
                FEED));
        listed(surfaces, story.section().address());
        SectionId parent = story.section().parent();
        if (parent != null) {
            Section above = sections.get(writing, parent);
            listed(surfaces, above.address());
        }
        story.copy().topics().forEach(topic -> listed(surfaces, topic.address()));
        for (Byline byline : story.copy().bylines()) {
            Author author = byline.author();
            if (author != null) {
                listed(surfaces, author.address());
            }
        }
        surfaces.add("/archive/" + story.published().toString().replace('-', '/'));
        if (!corrections.of(writing, story.id()).isEmpty()) {
            surfaces.add("/corrections");
        }
        return surfaces;
    }

    private static void listed(Set<String> surfaces, String address) {
        surfaces.add(address);
        surfaces.add(address + FEED);
    }
}
