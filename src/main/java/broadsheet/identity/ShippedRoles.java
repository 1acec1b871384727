package broadsheet.identity;

import static broadsheet.identity.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The roles that a new paper has. */
final class ShippedRoles {
    record Shipped(String word, String name, Set<Permission> permissions) {}

    static final String ADMINISTRATOR = "administrator";

    static final List<Shipped> ALL = List.of(
            shipped("reporter", "Reporter", WRITE),
            shipped("editor", "Editor", WRITE, EDIT, PUBLISH, KILL, PICTURES, RECORD),
            shipped("front-editor", "Front editor", WRITE, FRONT, PUBLISH),
            shipped("picture-editor", "Picture editor", WRITE, PICTURES),
            shipped("moderator", "Moderator", MODERATE),
            new Shipped(ADMINISTRATOR, "Administrator", EnumSet.allOf(Permission.class)));

    private ShippedRoles() {}

    private static Shipped shipped(String word, String name, Permission... permissions) {
        var all = EnumSet.of(COME_IN);
        all.addAll(Arrays.asList(permissions));
        return new Shipped(word, name, all);
    }
}
