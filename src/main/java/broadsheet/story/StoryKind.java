package broadsheet.story;

import java.util.Locale;

/** What leads a story: its words, a series of photographs, or a video. */
public enum StoryKind {
    STORY,
    PHOTO,
    VIDEO;

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StoryKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
