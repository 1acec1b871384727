package broadsheet.identity;

import java.util.List;
import java.util.Map;

/** A form that could not be taken as it came, with all that was typed, to be sent once more. */
public record AgainPage(StaffFrame frame, String address, String words, Map<String, List<String>> fields) {}
