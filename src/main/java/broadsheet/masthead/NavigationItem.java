package broadsheet.masthead;

import java.util.List;

/** One entry of the section navigation, with the entries below it. */
public record NavigationItem(String name, String address, List<NavigationItem> below) {
    /** An entry with nothing below it. */
    public static NavigationItem of(String name, String address) {
        return new NavigationItem(name, address, List.of());
    }
}
