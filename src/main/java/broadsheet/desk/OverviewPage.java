package broadsheet.desk;

import broadsheet.identity.StaffFrame;
import broadsheet.story.SlateLine;
import java.util.List;

/** The first page behind the door: what one saved last oneself, what is due, what is being written. */
record OverviewPage(StaffFrame frame, List<SlateLine> mine, List<SlateLine> scheduled, List<SlateLine> drafts) {}
