package broadsheet.desk;

import broadsheet.identity.MenuItem;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffFrame;
import broadsheet.story.SlateLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The first page behind the door. All but one's own is told to those who edit everything.
 *
 * @param isFirst whether the paper has no section yet, and it is up to this person to open one
 * @param mine what one saved last oneself
 * @param drafts what else is being written
 * @param scheduled what is due
 * @param published what readers got last
 */
record OverviewPage(
        StaffFrame frame,
        boolean isFirst,
        List<SlateLine> mine,
        List<SlateLine> drafts,
        List<SlateLine> scheduled,
        List<SlateLine> published) {
    private static final List<MenuItem> OF_PICTURES = List.of(
            new MenuItem(0, "Say whose the pictures are and what they show", "/desk/pictures", Permission.PICTURES),
            new MenuItem(0, "Delete pictures that stand nowhere", "/desk/pictures?show=unused", Permission.PICTURES),
            new MenuItem(0, "Look after the videos", "/desk/videos", Permission.PICTURES));

    /** Whether there is no list of stories for this person. */
    boolean isBare() {
        return !frame.may(Permission.WRITE) && !frame.may(Permission.EDIT);
    }

    /** What those may do who have other work than stories; for all others the menu says it. */
    List<MenuItem> duties() {
        var duties = new ArrayList<MenuItem>();
        if (frame.may(Permission.PICTURES) && !frame.may(Permission.EDIT)) {
            duties.addAll(OF_PICTURES);
        }
        if (isBare()) {
            frame.menu().stream()
                    .filter(item ->
                            duties.stream().noneMatch(duty -> duty.address().equals(item.address())))
                    .forEach(duties::add);
        }
        return duties;
    }

    boolean hasDuties() {
        return !duties().isEmpty();
    }
}
