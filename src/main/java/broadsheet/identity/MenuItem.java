package broadsheet.identity;

/**
 * An entry of the desk's menu, shown to those who have the permission.
 *
 * @param place where it stands: entries with smaller numbers stand before those with larger ones
 * @param address root-relative
 * @param waiting how much waits there for whoever looks; anything above {@link #MOST} stands for more than that
 */
public record MenuItem(int place, String name, String address, Permission permission, int waiting) {
    /** From this place on, entries are for setting the paper up. */
    private static final int SET_UP = 60;

    /** The largest number that is told exactly. */
    public static final int MOST = 999;

    /** One at which nothing waits. */
    public MenuItem(int place, String name, String address, Permission permission) {
        this(place, name, address, permission, 0);
    }

    /** Whether it belongs to setting the paper up, which is done seldom and stands apart. */
    public boolean isSetUp() {
        return place >= SET_UP;
    }

    MenuItem with(int waiting) {
        return new MenuItem(place, name, address, permission, waiting);
    }

    /** How much waits there, as it stands beside the name; empty when nothing does. */
    public String figure() {
        return waiting == 0 ? "" : waiting > MOST ? MOST + "+" : Integer.toString(waiting);
    }

    /** The same, read aloud. */
    public String said() {
        return (waiting > MOST ? "more than " + MOST : waiting) + " waiting";
    }
}
