package broadsheet.desk.writing;

import broadsheet.platform.db.Reading;
import broadsheet.story.Copy;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryCard;
import broadsheet.story.StoryId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stories that are pinned to another, from the lines of a form and back. */
final class Pins {
    private static final Pattern LINE = Pattern.compile("(\\d{1,19})(?:\\s.*)?");
    private static final Pattern DESK = Pattern.compile("/desk/stories/(\\d{1,19})(?:/.*)?");

    private final Stories stories;

    Pins(Stories stories) {
        this.stories = stories;
    }

    /**
     * What the lines name.
     *
     * @param before what was pinned until now: it may stay though readers do not see it any more
     * @param isLenient whether a line that names nothing is left out, as when a text saves itself
     * @throws IllegalArgumentException in the writer's words
     */
    List<StoryId> read(Reading reading, String lines, StoryId self, Copy before, boolean isLenient) {
        var kept = Set.copyOf(before.related());
        var found = new ArrayList<StoryId>();
        for (String line :
                lines.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Optional<StoryId> pinned = numbered(line)
                    .filter(kept::contains)
                    .or(() -> publicStory(reading, line).map(Story::id))
                    .filter(id -> !id.equals(self));
            if (pinned.isEmpty() && !isLenient) {
                throw new IllegalArgumentException("No other published story is \"" + line + "\".");
            }
            pinned.filter(id -> !found.contains(id)).ifPresent(found::add);
        }
        if (found.size() > Copy.MOST_RELATED && !isLenient) {
            throw new IllegalArgumentException("At most " + Copy.MOST_RELATED + " stories can be pinned.");
        }
        return found;
    }

    /** What readers see of the stories that the lines name. */
    List<Pin> shown(Reading reading, String lines) {
        List<String> typed =
                lines.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
        List<StoryCard> cards = stories.cards(
                reading, typed.stream().flatMap(line -> numbered(line).stream()).toList());
        return typed.stream()
                .map(line -> numbered(line).map(id -> pin(cards, id)).orElse(new Pin(line, "")))
                .toList();
    }

    private static Pin pin(List<StoryCard> cards, StoryId id) {
        return cards.stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .map(card -> new Pin(id.toString(), card.headline()))
                .orElse(new Pin(id.toString(), "(readers do not see it any more)"));
    }

    /** The published story that is meant by a number, an address of this paper or of its desk. */
    Optional<Story> publicStory(Reading reading, String typed) {
        Optional<StoryId> number = numbered(typed);
        if (number.isPresent()) {
            return stories.find(reading, number.get()).filter(Story::isPublic);
        }
        return path(typed)
                .flatMap(path -> {
                    Matcher desk = DESK.matcher(path);
                    return desk.matches()
                            ? Access.id(desk.group(1)).flatMap(id -> stories.find(reading, id))
                            : stories.at(reading, path);
                })
                .filter(Story::isPublic);
    }

    private static Optional<StoryId> numbered(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches() ? Access.id(found.group(1)) : Optional.empty();
    }

    /** The path of an address, whichever of the paper's names stands before it. */
    private static Optional<String> path(String typed) {
        try {
            return Optional.ofNullable(URI.create(typed.strip()).getPath()).filter(path -> path.startsWith("/"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
