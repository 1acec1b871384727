package broadsheet.story;

import broadsheet.platform.db.Fact;
import broadsheet.section.SectionId;
import java.time.LocalDate;
import java.util.Optional;

/** Names a list of stories that readers can page through, newest first. */
public record ListKey(String name) {
    private static final String DAY = "day/";

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
        return new ListKey(DAY + day);
    }

    /** The day whose stories it holds, if it is such a list. */
    Optional<LocalDate> day() {
        return name.startsWith(DAY) ? Optional.of(LocalDate.parse(name.substring(DAY.length()))) : Optional.empty();
    }

    /** The fact that stands for what the list holds. */
    Fact fact() {
        return Fact.of("list", name);
    }
}
