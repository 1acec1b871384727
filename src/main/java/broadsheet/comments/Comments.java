package broadsheet.comments;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The front door of the conversations. */
public final class Comments {
    private static final int ADDRESSES_REMEMBERED = 1_000;

    private final Stories stories;
    private final Approve approve = new Approve();
    private final Hide hide = new Hide();
    private final Remove remove = new Remove();

    Comments(Stories stories) {
        this.stories = stories;
    }

    /** Every comment, whatever its state, in the order in which they came, without holding them. */
    public void stream(Reading reading, Optional<StoryId> story, Consumer<CommentLine> taker) {
        var addresses = new LinkedHashMap<StoryId, Optional<String>>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<StoryId, Optional<String>> eldest) {
                return size() > ADDRESSES_REMEMBERED;
            }
        };
        TalkStore.all(reading, story.orElse(null), comment -> {
            @Nullable
            String address = addresses
                    .computeIfAbsent(comment.story(), id -> address(reading, id))
                    .orElse(null);
            taker.accept(line(comment, address));
        });
    }

    private Optional<String> address(Reading reading, StoryId id) {
        return stories.find(reading, id).filter(story -> story.day() != null).map(Story::address);
    }

    private static CommentLine line(Comment comment, @Nullable String address) {
        return new CommentLine(
                comment.id(), address, comment.name(), comment.words(), comment.state(), comment.postedAt());
    }

    /** The comments on a story that readers can read and that were posted last, newest first. */
    public List<CommentLine> latest(Reading reading, StoryId story, int most) {
        String address = address(reading, story).orElse(null);
        return TalkStore.latest(reading, story, most).stream()
                .map(comment -> line(comment, address))
                .toList();
    }

    /** How many comments on a story can be read now. */
    public int count(Reading reading, StoryId story) {
        return TalkStore.counts(reading, List.of(story)).getOrDefault(story, 0);
    }

    /**
     * Shows a comment.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void approve(Writing writing, CommentId id) {
        approve.run(writing, id);
    }

    /**
     * Takes a comment out of sight.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void hide(Writing writing, CommentId id) {
        hide.run(writing, id);
    }

    /**
     * Takes a comment down.
     *
     * @throws IllegalArgumentException when there is no such comment
     */
    public void remove(Writing writing, CommentId id) {
        remove.run(writing, id);
    }
}
