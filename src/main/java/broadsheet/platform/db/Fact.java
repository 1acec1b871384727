package broadsheet.platform.db;

/**
 * One thing that a page can show and an act can change, such as {@code story/42} or {@code list/section/7}. Reads note
 * facts, writes declare them; equal names are the same fact.
 */
public record Fact(String name) {
    /** The fact named by these parts joined with a slash. */
    public static Fact of(String kind, Object... parts) {
        var name = new StringBuilder(kind);
        for (Object part : parts) {
            name.append('/').append(part);
        }
        return new Fact(name.toString());
    }

    @Override
    public String toString() {
        return name;
    }
}
