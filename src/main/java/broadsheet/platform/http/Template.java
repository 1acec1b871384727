package broadsheet.platform.http;

/**
 * A page that is ready to be drawn: a template and the typed record it shows.
 *
 * @param name the template's file below {@code broadsheet}, such as {@code story/story.jte}
 */
public record Template(String name, Object page) {}
