package broadsheet.desk;

import broadsheet.identity.StaffFrame;

/** The first page behind the door. */
record OverviewPage(StaffFrame frame) {}
