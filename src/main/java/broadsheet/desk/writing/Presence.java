package broadsheet.desk.writing;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.StoryId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Who has a story open. One person at a time writes, in as many tabs as that person likes; others read until they are
 * let in or take the story over. This only keeps people out of each other's way: what is saved against a newer text is
 * kept and merged all the same.
 */
final class Presence {
    /** A screen that has not been heard of for so long is taken for closed; it speaks every ten seconds. */
    static final Duration SILENCE = Duration.ofSeconds(30);
    /** How long a taking over without scripts holds, since nothing speaks afterwards. */
    static final Duration WITHOUT_SCRIPT = Duration.ofMinutes(10);

    private static final String NO_SCRIPT = "form";

    /** Somebody's screen that shows a story. */
    record Screen(StoryId story, String tab, long person, String name) {}

    /**
     * What a screen learns.
     *
     * @param isWriting whether it takes words
     * @param takenBy who took the story from it, or empty
     * @param others who else has the story open
     */
    record Told(boolean isWriting, String takenBy, List<Present> others) {}

    private Presence() {}

    /**
     * Says that a screen is open, which holds until the {@link #SILENCE} is over.
     *
     * @param insists whether it holds words that are not saved, so that it writes whoever else does
     */
    static Told beat(Writing writing, Screen screen, boolean insists) {
        PresenceStore.tidy(writing);
        Optional<PresenceStore.Tab> known = PresenceStore.tab(writing, screen.story(), screen.person(), screen.tab());
        if (known.isPresent()) {
            PresenceStore.stay(
                    writing,
                    screen.story(),
                    screen.tab(),
                    screen.person(),
                    writing.now().plus(SILENCE));
        } else {
            boolean isFree =
                    others(writing, screen.story(), screen.person()).stream().noneMatch(Present::isWriting);
            PresenceStore.enter(
                    writing,
                    screen.story(),
                    screen.tab(),
                    screen.person(),
                    screen.name(),
                    writing.now().plus(SILENCE),
                    isFree || insists);
        }
        if (!screen.tab().equals(NO_SCRIPT)) {
            PresenceStore.leave(writing, screen.story(), NO_SCRIPT, screen.person());
        }
        PresenceStore.Tab now = PresenceStore.tab(writing, screen.story(), screen.person(), screen.tab())
                .orElseThrow();
        return new Told(now.isWriting(), now.takenBy(), others(writing, screen.story(), screen.person()));
    }

    /** The screen from which the story was taken has saved its last words. */
    static void yielded(Writing writing, Screen screen) {
        PresenceStore.yielded(writing, screen.story(), screen.tab(), screen.person());
    }

    /** Asks whoever writes to let this person write. */
    static void ask(Writing writing, Screen screen) {
        PresenceStore.ask(writing, screen.story(), screen.tab(), screen.person());
    }

    /** The screen is closed. */
    static void leave(Writing writing, Screen screen) {
        PresenceStore.leave(writing, screen.story(), screen.tab(), screen.person());
    }

    /** From now on this person writes and all others read; works for a screen without scripts, too. */
    static void takeOver(Writing writing, StoryId story, long person, String name) {
        PresenceStore.leave(writing, story, NO_SCRIPT, person);
        PresenceStore.enter(
                writing, story, NO_SCRIPT, person, name, writing.now().plus(WITHOUT_SCRIPT), true);
        PresenceStore.hand(writing, story, person, name);
    }

    /**
     * Lets somebody write who has the story open.
     *
     * @return that person's name; nothing when that person has left
     */
    static Optional<String> handOver(Writing writing, StoryId story, long from, long to) {
        Optional<String> name = others(writing, story, from).stream()
                .filter(present -> present.person() == to)
                .map(Present::name)
                .findFirst();
        name.ifPresent(found -> PresenceStore.hand(writing, story, to, found));
        return name;
    }

    /** All who have the story open, without this person. */
    static List<Present> others(Reading reading, StoryId story, long person) {
        return PresenceStore.on(reading, story, reading.now()).stream()
                .filter(present -> present.person() != person)
                .toList();
    }
}
