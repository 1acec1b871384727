package broadsheet.syndication;

import java.util.List;

/**
 * A feed on its way out. All addresses are absolute.
 *
 * @param link the page that the feed follows
 * @param self the feed's own address
 * @param description one plain sentence, never empty
 * @param language a BCP 47 tag
 */
record Feed(String title, String link, String self, String description, String language, List<FeedItem> items) {}
