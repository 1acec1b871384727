package broadsheet.desk.writing;

import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which stories somebody may see and change at the desk: the own ones, and those of sections whose editor one is. */
final class Access {
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
        return !room.history().written(reading, List.of(id), staff.id().value()).isEmpty();
    }

    /** Which of these lines this person may change. */
    Set<StoryId> changeable(Reading reading, Staff staff, List<SlateLine> lines) {
        Map<Boolean, List<SlateLine>> edits =
                lines.stream().collect(Collectors.partitioningBy(line -> may(staff, Permission.EDIT, line.section())));
        List<StoryId> others = edits.getOrDefault(false, List.of()).stream()
                .filter(line -> may(staff, Permission.WRITE, line.section()))
                .map(SlateLine::id)
                .toList();
        var changeable =
                new HashSet<>(room.history().written(reading, others, staff.id().value()));
        edits.getOrDefault(true, List.of()).forEach(line -> changeable.add(line.id()));
        return changeable;
    }

    static boolean may(Staff staff, Permission permission, Section section) {
        return staff.may(permission, section.id().value());
    }
}
