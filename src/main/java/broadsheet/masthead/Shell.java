package broadsheet.masthead;

import broadsheet.platform.assets.Assets;
import broadsheet.platform.text.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page wears: the paper, its words, its navigation, today's date and the page's head.
 *
 * @param pages the undated pages that the foot of every page names
 * @param section the address of the section that the page belongs to, or empty
 * @param strip the breaking news that runs now, or null
 * @param look the paper's colours and type
 * @param today the paper's date, which turns at its midnight
 * @param origin scheme, host and port, for the addresses that must be absolute
 */
public record Shell(
        Paper paper,
        Words words,
        List<NavigationItem> navigation,
        List<NavigationItem> pages,
        Assets assets,
        String origin,
        LocalDate today,
        String section,
        @Nullable Strip strip,
        Look look,
        Head head) {
    /** Whether this is the page of this navigation entry, or one below it. */
    public boolean isIn(NavigationItem item) {
        return section.equals(item.address()) || section.startsWith(item.address() + "/");
    }

    /** An address with scheme and host, for feeds, mails and previews. */
    public String absolute(String address) {
        return origin + address;
    }

    /** The title as it stands in the browser's bar. */
    public String fullTitle() {
        return head.title().isEmpty() || head.title().equals(paper.name())
                ? paper.name()
                : head.title() + " – " + paper.name();
    }

    /** The address of the style sheet of a paper that has a look of its own, or null. */
    public @Nullable String ownStyles() {
        return look.equals(Look.USUAL) ? null : look.address();
    }

    /** The faces that a page of this paper is sure to need, by name. */
    public List<String> faces() {
        return words.language().equals("en") ? look.faces() : List.of();
    }

    /** The same shell for a page of this section. */
    public Shell in(String section) {
        return new Shell(paper, words, navigation, pages, assets, origin, today, section, strip, look, head);
    }
}
