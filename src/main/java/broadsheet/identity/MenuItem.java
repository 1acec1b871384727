package broadsheet.identity;

/**
 * An entry of the desk's menu, shown to those who have the permission.
 *
 * @param place where it stands: entries with smaller numbers stand before those with larger ones
 * @param address root-relative
 */
public record MenuItem(int place, String name, String address, Permission permission) {}
