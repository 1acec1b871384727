package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryHistory;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import java.util.Optional;

/** Which stories somebody may see and change at the desk: the own ones, and those of sections whose editor one is. */
final class Access {
    private static final int VERSIONS_LOOKED_AT = 200;
    private final StoryRoom room;

    Access(StoryRoom room) {
        this.room = room;
    }

    /** The story of this number, if this person may change it. Others learn no more than that there is nothing here. */
    Optional<SlateLine> open(Reading reading, Staff staff, String number) {
        return id(number).flatMap(id -> room.slate().line(reading, id)).filter(line -> mayChange(reading, staff, line));
    }

    static Optional<StoryId> id(String number) {
        return Numbers.of(number).map(StoryId::new);
    }

    boolean mayChange(Reading reading, Staff staff, SlateLine line) {
        return staff.may(Permission.EDIT, line.section().id().value())
                || (staff.may(Permission.WRITE, line.section().id().value()) && isOwn(reading, staff, line.id()));
    }

    private boolean isOwn(Reading reading, Staff staff, StoryId id) {
        return room.history().versions(reading, id, StoryHistory.START, VERSIONS_LOOKED_AT).stream()
                .anyMatch(version ->
                        Long.valueOf(staff.id().value()).equals(version.writer().person()));
    }

    static boolean may(Staff staff, Permission permission, Section section) {
        return staff.may(permission, section.id().value());
    }
}
