package broadsheet.desk.forum;

import broadsheet.identity.StaffFrame;
import java.util.List;

/** The topics spoken in last, board by board. {@code wrong} says what could not be found, or is empty. */
record TopicsPage(StaffFrame frame, List<Part> parts, String asked, String wrong) {
    /** One board's. */
    public record Part(String name, List<Line> topics) {}

    /** One topic. */
    public record Line(String id, String title, int comments, String state) {}
}
