package broadsheet.members;

import broadsheet.platform.db.Reading;
import java.util.List;

/** What another room knows of a member, for those who take their data away. Rooms plug in here. */
public interface MemberData {
    /** A file that goes along, such as a photo that was sent in. */
    record Enclosure(String name, byte[] bytes) {}

    /** The word under which it stands, such as {@code comments}; one for each room. */
    String word();

    /** All of it, in lists, maps, texts, numbers and truths; instants as texts (ISO 8601). */
    Object of(Reading reading, MemberId member);

    /** The files that belong to it. */
    default List<Enclosure> enclosures(Reading reading, MemberId member) {
        return List.of();
    }
}
