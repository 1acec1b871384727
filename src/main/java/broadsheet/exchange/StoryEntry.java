package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.story.Byline;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.Source;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import broadsheet.story.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A post on its way to become a story. */
final class StoryEntry implements Entry {
    /** What readers are to see of it. */
    enum Standing {
        UNPUBLISHED,
        SCHEDULED,
        PUBLISHED
    }

    /** All that is known of it. */
    record Made(
            String origin,
            String fingerprint,
            long line,
            String what,
            SectionPlan.Place place,
            Slug slug,
            StoryKind kind,
            CommentsMode comments,
            String headline,
            String standfirst,
            Bylines.@Nullable Name author,
            List<Term> topics,
            Lead lead,
            Body body,
            Standing standing,
            @Nullable When when,
            boolean isLead,
            List<String> formerAddresses,
            List<String> notes) {}

    private static final int WEIGHT = 4;

    private final @Nullable ExchangeRoom room;
    private final @Nullable SectionDesk sections;
    private final Made made;

    StoryEntry(@Nullable ExchangeRoom room, @Nullable SectionDesk sections, Made made) {
        this.room = room;
        this.sections = sections;
        this.made = made;
    }

    @Override
    public int weight() {
        return WEIGHT;
    }

    @Override
    public void rehearse(@Nullable Reading paper, Tally tally) {
        Optional<SeenStore.Seen> seen = paper == null ? Optional.empty() : SeenStore.find(paper, made.origin());
        tell(broadsheet.exchange.Source.outcome(seen, made.fingerprint()), tally);
    }

    private void tell(Outcome outcome, Tally tally) {
        tally.count(Kind.STORY, outcome, made.line(), made.what());
        made.notes().forEach(note -> Missing.tell(tally, Kind.STORY, made.line(), made.what(), note));
    }

    @Override
    public void failed(String reason, Tally tally) {
        tally.drop(Kind.STORY, made.line(), made.what(), "It could not be taken in: " + reason);
    }

    @Override
    public void carry(Writing writing, Tally tally) {
        if (room == null || sections == null) {
            throw new IllegalStateException("There is no paper to write to.");
        }
        Outcome outcome =
                broadsheet.exchange.Source.outcome(SeenStore.find(writing, made.origin()), made.fingerprint());
        if (outcome != Outcome.UNCHANGED) {
            StoryId id = write(room, sections, writing, tally);
            SeenStore.remember(writing, made.origin(), Kind.STORY, made.fingerprint(), id.value());
        }
        tell(outcome, tally);
    }

    private StoryId write(ExchangeRoom room, SectionDesk desk, Writing writing, Tally tally) {
        StoryRoom.Acts acts = room.stories().acts();
        Section section = desk.at(writing, made.place());
        Copy copy = copy(acts, writing);
        Optional<StoryId> known = room.stories().stories().byOrigin(writing, made.origin());
        if (known.isEmpty()) {
            StoryId id =
                    acts.draft().run(writing, section, made.slug(), made.kind(), made.comments(), copy, made.origin());
            stand(acts, writing, id, StoryState.UNPUBLISHED, tally);
            return id;
        }
        StoryId id = known.get();
        Story before = room.stories().stories().find(writing, id).orElseThrow();
        acts.revise().run(writing, id, copy);
        if (!before.section().id().equals(section.id())) {
            move(acts, writing, before, section, tally);
        }
        if (before.comments() != made.comments()) {
            acts.arrange().comments(writing, id, made.comments());
        }
        stand(acts, writing, id, before.state(), tally);
        return id;
    }

    private void move(StoryRoom.Acts acts, Writing writing, Story story, Section section, Tally tally) {
        try {
            acts.move().run(writing, story.id(), section, story.slug());
        } catch (IllegalArgumentException e) {
            tally.note(Kind.STORY, made.line(), made.what(), "It stays in its section: " + e.getMessage());
        }
    }

    private void stand(StoryRoom.Acts acts, Writing writing, StoryId id, StoryState state, Tally tally) {
        switch (state) {
            case KILLED, TAKEN_DOWN, SPIKED -> {
                String word = state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
                note(tally, "It was " + word + " here and stays " + word);
            }
            case UNPUBLISHED, SCHEDULED, PUBLISHED -> standAs(acts, writing, id, state, tally);
        }
    }

    private void standAs(StoryRoom.Acts acts, Writing writing, StoryId id, StoryState state, Tally tally) {
        When when = made.when();
        if (made.standing() == Standing.UNPUBLISHED || when == null) {
            if (state == StoryState.PUBLISHED) {
                note(tally, "It is no longer public there, but stays public here as it was; kill it if it should go");
            } else if (state == StoryState.SCHEDULED) {
                acts.schedule().cancel(writing, id);
            }
            return;
        }
        if (made.standing() == Standing.SCHEDULED && state != StoryState.PUBLISHED) {
            acts.schedule().run(writing, id, when.at());
        } else {
            Instant at = state == StoryState.PUBLISHED ? writing.now() : when.at();
            acts.publish().run(writing, id, at, when.day());
        }
        if (made.isLead()) {
            acts.arrange().lead(writing, id, true);
        }
        made.formerAddresses().forEach(path -> acts.rememberAddress().run(writing, path, id));
    }

    private void note(Tally tally, String words) {
        tally.note(Kind.STORY, made.line(), made.what(), words);
    }

    private Copy copy(StoryRoom.Acts acts, Writing writing) {
        var bylines = new ArrayList<Byline>();
        Bylines.Name author = made.author();
        if (author != null) {
            bylines.add(
                    new Byline(author.name(), acts.introduceAuthor().run(writing, author.slug(), author.name(), "")));
        }
        var topics = new ArrayList<Topic>();
        for (Term term : made.topics()) {
            Topic topic = acts.nameTopic().run(writing, Intake.topicSlug(term), term.name());
            topics.add(topic);
            if (term.isTag()) {
                acts.rememberAddress().run(writing, "/tag/" + term.slug(), "/topics/" + topic.slug());
            }
        }
        return new Copy(
                "",
                made.headline(),
                made.standfirst(),
                Label.NONE,
                Source.OWN,
                "",
                bylines,
                topics,
                made.lead(),
                made.body());
    }
}
