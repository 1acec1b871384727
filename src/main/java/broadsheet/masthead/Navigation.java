package broadsheet.masthead;

import broadsheet.platform.db.Reading;
import java.util.List;

/** What the navigation of every page lists. The section room plugs in here. */
@FunctionalInterface
public interface Navigation {
    List<NavigationItem> items(Reading reading);
}
