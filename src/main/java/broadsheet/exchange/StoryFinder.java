package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the stories that the places of a file mean: by their addresses, also former ones, on whatever host. */
final class StoryFinder {
    private static final Pattern NUMBERED = Pattern.compile("[?&](p|page_id)=(\\d{1,18})(?:&|#|$)");

    private final ExchangeRoom room;

    StoryFinder(ExchangeRoom room) {
        this.room = room;
    }

    /** Finds the story to which one of these addresses leads, the first that does. */
    Optional<StoryId> find(List<String> addresses) {
        return room.database().read(reading -> find(reading, addresses));
    }

    private Optional<StoryId> find(Reading reading, List<String> addresses) {
        for (String address : addresses) {
            Optional<StoryId> found = find(reading, address);
            if (found.isPresent()) {
                return found;
            }
        }
        return byNumber(reading, addresses);
    }

    private Optional<StoryId> find(Reading reading, String address) {
        Stories stories = room.stories().stories();
        Matcher number = NUMBERED.matcher(address);
        Optional<Story> numbered = number.find()
                ? stories.leading(reading, "/?" + number.group(1) + "=" + number.group(2))
                : Optional.empty();
        return numbered.or(() -> StoryPlace.at(address).flatMap(place -> stories.leading(reading, place.address())))
                .or(() -> Intake.path(address).flatMap(path -> stories.leading(reading, path)))
                .map(Story::id);
    }

    /** Plug-ins name a thread by a post's number in WordPress; the address beside it tells of which site. */
    private Optional<StoryId> byNumber(Reading reading, List<String> addresses) {
        if (addresses.size() < 2 || !addresses.get(1).matches("[1-9]\\d{0,17}")) {
            return Optional.empty();
        }
        try {
            String host = new URI(addresses.getFirst()).getHost();
            return host == null
                    ? Optional.empty()
                    : room.stories().stories().byOrigin(reading, "wp:" + host + ":" + addresses.get(1));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
