package broadsheet.exchange;

import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import broadsheet.section.Section;
import java.util.Optional;

/** Opens the sections that stories need. One that staff have renamed since is found where it is now. */
final class SectionDesk {
    private final ExchangeRoom room;
    private final SectionPlan plan;

    SectionDesk(ExchangeRoom room, SectionPlan plan) {
        this.room = room;
        this.plan = plan;
    }

    static Optional<Section> find(ExchangeRoom room, Reading reading, String path) {
        return room.sections().at(reading, path).or(() -> room.sections().formerlyAt(reading, path));
    }

    /** The section at a place, opened if need be. Its comments wait for a moderator until the editors decide else. */
    Section at(Writing writing, SectionPlan.Place place) {
        Optional<Section> known = find(room, writing, place.path());
        if (known.isPresent()) {
            return known.get();
        }
        if (!place.isBelow()) {
            return room.openSection()
                    .run(writing, null, new Slug(place.path()), place.name(), place.inNavigation(), Moderation.BEFORE);
        }
        Section top = at(writing, new SectionPlan.Place(place.top(), plan.topName(place), place.inNavigation()));
        String below = place.path().substring(place.top().length() + 1);
        return room.sections()
                .at(writing, top.path() + "/" + below)
                .orElseGet(() ->
                        room.openSection().run(writing, top, new Slug(below), place.name(), false, Moderation.BEFORE));
    }
}
