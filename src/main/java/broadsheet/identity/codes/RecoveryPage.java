package broadsheet.identity.codes;

import broadsheet.identity.StaffFrame;
import java.util.List;

/** The codes to recover with, shown this once. */
public record RecoveryPage(StaffFrame frame, List<String> codes) {}
