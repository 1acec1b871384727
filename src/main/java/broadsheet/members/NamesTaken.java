package broadsheet.members;

import broadsheet.platform.db.Reading;
import java.util.Collection;

/** Names that no reader may take, because somebody else at the paper has them. Other rooms plug in here. */
@FunctionalInterface
public interface NamesTaken {
    Collection<String> names(Reading reading);
}
