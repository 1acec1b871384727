package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.story.UndatedPage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A WordPress page on its way to become a page without a date. */
final class PageEntry implements Entry {
    /** All that is known of it. */
    record Made(
            String origin,
            String fingerprint,
            long line,
            String what,
            Slug slug,
            String headline,
            String standfirst,
            Body body,
            boolean inFooter,
            boolean isPublic,
            List<String> formerAddresses,
            List<String> notes) {}

    private static final int WEIGHT = 3;
    private static final int MOST_TRIES = 50;

    private final @Nullable ExchangeRoom room;
    private final Made made;

    PageEntry(@Nullable ExchangeRoom room, Made made) {
        this.room = room;
        this.made = made;
    }

    @Override
    public int weight() {
        return WEIGHT;
    }

    @Override
    public void rehearse(@Nullable Reading paper, Tally tally) {
        Optional<SeenStore.Seen> seen = paper == null ? Optional.empty() : SeenStore.find(paper, made.origin());
        tell(Source.outcome(seen, made.fingerprint()), tally);
    }

    private void tell(Outcome outcome, Tally tally) {
        tally.count(Kind.PAGE, outcome, made.line(), made.what());
        made.notes().forEach(note -> Missing.tell(tally, Kind.PAGE, made.line(), made.what(), note));
    }

    @Override
    public void failed(String reason, Tally tally) {
        tally.drop(Kind.PAGE, made.line(), made.what(), "It could not be taken in: " + reason);
    }

    @Override
    public void carry(Writing writing, Tally tally) {
        if (room == null) {
            throw new IllegalStateException("There is no paper to write to.");
        }
        Outcome outcome = Source.outcome(SeenStore.find(writing, made.origin()), made.fingerprint());
        if (outcome != Outcome.UNCHANGED) {
            UndatedPage page = put(room, writing, tally);
            for (String path : made.formerAddresses()) {
                if (!path.equals(page.address())) {
                    room.stories().acts().rememberAddress().run(writing, path, page.address());
                }
            }
            SeenStore.remember(writing, made.origin(), Kind.PAGE, made.fingerprint(), page.id());
        }
        tell(outcome, tally);
    }

    /** Puts it up at its slug, or at the next that is free. */
    private UndatedPage put(ExchangeRoom room, Writing writing, Tally tally) {
        Slug slug = made.slug();
        for (int number = 2; ; number++) {
            try {
                return room.stories()
                        .acts()
                        .publishPage()
                        .run(
                                writing,
                                slug,
                                made.headline(),
                                made.standfirst(),
                                made.body(),
                                made.inFooter(),
                                made.isPublic(),
                                made.origin());
            } catch (IllegalArgumentException e) {
                if (number > MOST_TRIES) {
                    throw e;
                }
                slug = made.slug().numbered(number);
                tally.note(
                        Kind.PAGE,
                        made.line(),
                        made.what(),
                        "renamed: now at /" + slug + ", since /" + made.slug() + " was taken");
            }
        }
    }
}
