package broadsheet.identity;

/**
 * An entry of the desk's menu, shown to those who have the permission.
 *
 * @param address root-relative
 */
public record MenuItem(String name, String address, Permission permission) {}
