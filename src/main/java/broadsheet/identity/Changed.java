package broadsheet.identity;

/** How something was before an act and after it, as the record tells it. */
public record Changed(String before, String after) {}
