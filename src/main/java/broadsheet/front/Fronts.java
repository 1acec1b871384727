package broadsheet.front;

import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Template;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front door of the layouts: what readers see on the front page, and what is being prepared. */
public final class Fronts {
    private final FrontPlanner planner;
    private final FrontPrinter printer;

    Fronts(FrontPlanner planner, FrontPrinter printer) {
        this.planner = planner;
        this.printer = printer;
    }

    /** The layout that readers see. */
    public Layout live(Reading reading) {
        return LayoutStore.live(reading);
    }

    /** The newest published layouts, the one that readers see first. */
    public List<Layout> newest(Reading reading, int most) {
        return LayoutStore.newest(reading, most);
    }

    /** The layout that is being prepared. */
    public DraftLayout draft(Reading reading) {
        return DraftStore.draft(reading);
    }

    /** Which story would stand where with these pins; nothing as long as nothing is published. */
    public Optional<FrontPlan> plan(Reading reading, Map<Slot, Pinned> pins) {
        return planner.plan(reading, pins);
    }

    /** The front page as readers would see the draft. */
    public Optional<Template> preview(Reading reading) {
        return printer.page(reading, draft(reading).pins()).map(page -> new Template("front/front.jte", page));
    }
}
