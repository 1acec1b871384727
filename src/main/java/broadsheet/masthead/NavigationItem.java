package broadsheet.masthead;

/** One entry of the section navigation. */
public record NavigationItem(String name, String address) {}
