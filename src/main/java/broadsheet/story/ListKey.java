package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.section.SectionId;
import java.time.LocalDate;

/** Names a list of stories that readers can page through, newest first. */
public record ListKey(String name) {
    /** Every published story. */
    public static final ListKey SITE = new ListKey("site");

    /** The stories of a section and of the sections below it. */
    public static ListKey section(SectionId id) {
        return new ListKey("section/" + id);
    }

    public static ListKey topic(long id) {
        return new ListKey("topic/" + id);
    }

    public static ListKey author(long id) {
        return new ListKey("author/" + id);
    }

    public static ListKey day(LocalDate day) {
        return new ListKey("day/" + day);
    }

    /** The fact that stands for what the list holds. */
    Fact fact() {
        return Fact.of("list", name);
    }
}
