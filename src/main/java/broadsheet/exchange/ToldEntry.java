package broadsheet.exchange;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import broadsheet.comments.TakeIn;
import broadsheet.comments.TalkId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One comment of a file. What it answers may come later in the file; then it waits until that is there. */
final class ToldEntry implements Entry {
    /** Is told whether it has to wait. */
    @FunctionalInterface
    interface Waiting {
        void waits(boolean waits);
    }

    private final ExchangeRoom room;
    private final StoryId story;
    private final Told told;
    private final boolean mayWait;
    private final Waiting waiting;

    ToldEntry(ExchangeRoom room, StoryId story, Told told, boolean mayWait, Waiting waiting) {
        this.room = room;
        this.story = story;
        this.told = told;
        this.mayWait = mayWait;
        this.waiting = waiting;
    }

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public void rehearse(@Nullable Reading paper, Tally tally) {
        boolean isKnown =
                paper != null && known(paper, told.id(), told.origin()).isPresent();
        tally.count(Kind.COMMENT, isKnown ? Outcome.UNCHANGED : Outcome.ADDED, told.line(), told.what());
    }

    @Override
    public void failed(String reason, Tally tally) {
        tally.drop(Kind.COMMENT, told.line(), told.what(), "It could not be taken in: " + reason);
    }

    @Override
    public void carry(Writing writing, Tally tally) {
        waiting.waits(false);
        if (known(writing, told.id(), told.origin()).isPresent()) {
            tally.count(Kind.COMMENT, Outcome.UNCHANGED, told.line(), told.what());
            return;
        }
        String answers = told.answers();
        CommentId answered = answers == null || told.parent().equals(told.id())
                ? null
                : known(writing, told.parent(), answers).orElse(null);
        if (answers != null && answered == null && mayWait) {
            waiting.waits(true);
            return;
        }
        Draft draft = Draft.cut(told.name(), told.words());
        if (draft.words().isEmpty() && told.state() != CommentState.REMOVED) {
            tally.drop(Kind.COMMENT, told.line(), told.what(), "It has no words.");
            return;
        }
        List<String> notes = new ArrayList<>();
        boolean isTaken = answered != null && take(writing, answered, draft);
        if (!isTaken) {
            take(writing, null, draft);
            if (answers != null) {
                notes.add("what it answers is not here, or on another story: comment " + told.parent()
                        + "; it stands on its own");
            }
        }
        if (draft.words().length() >= Draft.LONGEST_WORDS) {
            notes.add("it may have been cut: at " + Draft.LONGEST_WORDS + " characters");
        }
        if (!told.note().isEmpty()) {
            notes.add(told.note());
        }
        tally.count(Kind.COMMENT, Outcome.ADDED, told.line(), told.what());
        if (!notes.isEmpty()) {
            tally.note(Kind.COMMENT, told.line(), told.what(), String.join("; ", notes));
        }
    }

    /** The comment that came in from there, or that was written here and went out under its number. */
    private Optional<CommentId> known(Reading reading, String id, String origin) {
        return room.takeIn().known(reading, origin).or(() -> room.takeIn().own(reading, TalkId.of(story), id));
    }

    private boolean take(Writing writing, @Nullable CommentId answered, Draft draft) {
        try {
            room.takeIn()
                    .run(writing, new TakeIn.Foreign(story, answered, draft, told.state(), told.at(), told.origin()));
            return true;
        } catch (IllegalArgumentException e) {
            if (answered == null) {
                throw e;
            }
            return false; // what it claims to answer is on another story
        }
    }
}
