package broadsheet.masthead;

import broadsheet.platform.db.Reading;
import java.util.Optional;

/** Where the story of a strip stands. The story room plugs in here; a story that readers cannot see has no address. */
@FunctionalInterface
public interface StripLink {
    Optional<String> address(Reading reading, long story);
}
