package broadsheet.picture;

/** A photograph as templates show it. */
public record PhotoView() {}
