package broadsheet.exchange;

import broadsheet.comments.TakeOut;
import broadsheet.platform.db.Reading;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives comments out, whatever their state, as {@link ImportComments} takes them in, as a stream. Those in topics of
 * their own, and those on stories that were never published, have no story's address and stay.
 */
public final class ExportComments {
    /**
     * What was given out.
     *
     * @param leftOut how many comments have no story's address
     */
    public record Outcome(long comments, long leftOut) {}

    private static final int STORIES_REMEMBERED = 1_000;

    private final ExchangeRoom room;
    private final String origin;

    /** Stories' addresses begin with this, such as {@code https://paper.example}, where they need a beginning. */
    public ExportComments(ExchangeRoom room, String origin) {
        this.room = room;
        this.origin = origin;
    }

    /** The story whose comments are asked for, by an address of it. */
    public Optional<StoryId> story(String address) {
        return new StoryFinder(room).find(List.of(address));
    }

    /**
     * Does it.
     *
     * @throws java.io.UncheckedIOException when it cannot be written there
     */
    public Outcome run(CommentShape shape, Optional<StoryId> only, OutputStream out) {
        return room.database().read(reading -> {
            var sheet = new Sheet(out);
            var giving = new Giving(reading, only);
            Outcome outcome = switch (shape) {
                case CSV -> giving.byTime(new CsvSheet(sheet));
                case DISQUS -> giving.byStory(new DisqusSheet(sheet, origin));
                case WXR -> giving.byStory(new WxrSheet(sheet, room.masthead().paper(reading), origin));
            };
            sheet.flush();
            return outcome;
        });
    }

    /** One giving out. */
    private final class Giving {
        private final Reading reading;
        private final Optional<StoryId> only;
        private final AtomicLong comments = new AtomicLong();
        private final AtomicLong leftOut = new AtomicLong();
        private final Map<StoryId, Optional<Story>> known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<StoryId, Optional<Story>> eldest) {
                return size() > STORIES_REMEMBERED;
            }
        };

        Giving(Reading reading, Optional<StoryId> only) {
            this.reading = reading;
            this.only = only;
        }

        private Optional<Story> story(@org.jspecify.annotations.Nullable StoryId id) {
            return id == null
                    ? Optional.empty()
                    : known.computeIfAbsent(
                            id,
                            unknown -> room.stories()
                                    .stories()
                                    .find(reading, unknown)
                                    .filter(story -> story.day() != null));
        }

        Outcome byTime(CommentSheet sheet) {
            sheet.begin();
            TakeOut.comments(
                    reading,
                    only,
                    given -> story(given.story())
                            .ifPresentOrElse(
                                    story -> {
                                        sheet.story(story);
                                        sheet.comment(given);
                                        comments.incrementAndGet();
                                    },
                                    leftOut::incrementAndGet));
            sheet.end();
            return outcome();
        }

        Outcome byStory(CommentSheet sheet) {
            sheet.begin();
            TakeOut.conversations(reading, only, held -> story(held.story()).ifPresent(sheet::announce));
            TakeOut.conversations(
                    reading,
                    only,
                    held -> story(held.story())
                            .ifPresentOrElse(story -> of(sheet, story), () -> leftOut.addAndGet(held.comments())));
            sheet.end();
            return outcome();
        }

        private void of(CommentSheet sheet, Story story) {
            sheet.story(story);
            TakeOut.comments(reading, Optional.of(story.id()), given -> {
                sheet.comment(given);
                comments.incrementAndGet();
            });
        }

        private Outcome outcome() {
            return new Outcome(comments.get(), leftOut.get());
        }
    }
}
