package broadsheet.story;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;

/** The addresses of undated pages, and the addresses of old. */
final class PageRoutes {
    private final Masthead masthead;
    private final StoryPrinter printer;
    private final OldAddresses old;
    private final PageStore pages = new PageStore();

    PageRoutes(Masthead masthead, StoryPrinter printer, StoryDoor door) {
        this.masthead = masthead;
        this.printer = printer;
        this.old = new OldAddresses(door);
    }

    void on(Routes routes) {
        routes.kept(
                "/{page}",
                (visit, reading) -> pages.at(reading, visit.part("page"))
                        .<Reply>map(page -> {
                            Head head = Head.of(page.headline(), page.standfirst(), page.address());
                            return new Reply.Page(new Template(
                                    "story/page.jte",
                                    new UndatedView(
                                            masthead.shell(reading, head),
                                            page,
                                            printer.dress(reading, page.body(), masthead.words(reading)))));
                        })
                        .orElse(Reply.PASS));
        routes.lastly(old::lead);
    }
}
