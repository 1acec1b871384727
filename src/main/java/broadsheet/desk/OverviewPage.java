package broadsheet.desk;

import broadsheet.identity.StaffFrame;
import broadsheet.story.SlateLine;
import java.util.List;

/**
 * The first page behind the door. All but one's own is told to those who edit everything.
 *
 * @param mine what one saved last oneself
 * @param drafts what is being written
 * @param scheduled what is due
 * @param published what readers got last
 */
record OverviewPage(
        StaffFrame frame,
        List<SlateLine> mine,
        List<SlateLine> drafts,
        List<SlateLine> scheduled,
        List<SlateLine> published) {}
