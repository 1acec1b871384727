package broadsheet.identity;

import broadsheet.masthead.Paper;
import broadsheet.platform.assets.Assets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page behind the door wears: the paper, who is there, the menu, and what to say about the last act.
 *
 * @param staff null before somebody has come in
 * @param here the page's own address, to mark the menu
 * @param formToken what every form must carry in the field {@code token}
 * @param said a sentence about the last act, or empty
 */
public record StaffFrame(
        String title,
        Paper paper,
        @Nullable Staff staff,
        List<MenuItem> menu,
        String here,
        String formToken,
        Assets assets,
        Instant now,
        String said) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(":ss", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** The same frame with another title. */
    public StaffFrame titled(String title) {
        return new StaffFrame(title, paper, staff, menu, here, formToken, assets, now, said);
    }

    /** Whether this menu entry is the page's, or above it. */
    public boolean isIn(MenuItem item) {
        return here.equals(item.address()) || here.startsWith(item.address() + "/");
    }

    /** The entries for every day; and all, where those for setting up are too few to stand apart. */
    public List<MenuItem> daily() {
        return setUp().isEmpty()
                ? menu
                : menu.stream().filter(item -> !item.isSetUp()).toList();
    }

    /** The entries for setting the paper up, where there are several. */
    public List<MenuItem> setUp() {
        List<MenuItem> all = menu.stream().filter(MenuItem::isSetUp).toList();
        return all.size() > 1 ? all : List.of();
    }

    /** Whether the page is one of those for setting the paper up. */
    public boolean isInSetUp() {
        return setUp().stream().anyMatch(this::isIn);
    }

    /** Whether the one who is there may do so, in some section at least. */
    public boolean may(Permission permission) {
        return staff != null && staff.may(permission);
    }

    /** A moment to the second, where one is told from the next or proves something. */
    public String exactly(Instant moment) {
        return moment(moment) + SECONDS.format(moment.atZone(paper.zone()));
    }

    /** A moment in the paper's time zone, as short as it can be told. */
    public String moment(@Nullable Instant moment) {
        if (moment == null) {
            return "";
        }
        ZoneId zone = paper.zone();
        LocalDate day = moment.atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        DateTimeFormatter format = day.equals(today) ? TIME : day.getYear() == today.getYear() ? DAY : YEAR;
        return format.format(moment.atZone(zone));
    }
}
