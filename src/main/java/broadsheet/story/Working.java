package broadsheet.story;

/** The version of a story that is being worked on, which may be ahead of what readers see. */
public record Working(Version version, Copy copy) {}
