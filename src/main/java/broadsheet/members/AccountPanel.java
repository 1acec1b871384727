package broadsheet.members;

import broadsheet.masthead.Shell;
import broadsheet.platform.db.Reading;
import gg.jte.Content;
import java.util.Optional;

/** What another room has to say at the head of a member's account. Rooms plug in here. */
@FunctionalInterface
public interface AccountPanel {
    /** What it says to a member; empty when it says nothing. */
    Optional<Content> of(Reading reading, MemberId member, Shell shell);
}
