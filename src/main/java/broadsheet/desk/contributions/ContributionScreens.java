package broadsheet.desk.contributions;

import broadsheet.contributions.Contribution;
import broadsheet.contributions.Contributions;
import broadsheet.desk.DeskRoom;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.identity.StaffFrame;
import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Slate;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import java.util.List;

/** Draws one contribution, as it lies there or with what could not be done. */
final class ContributionScreens {
    static final String OVERTAKEN = "Somebody else decided about it meanwhile; this is how it stands now.";

    private final Contributions contributions;
    private final Members members;
    private final Sections sections;
    private final Slate slate;

    ContributionScreens(DeskRoom.Below below) {
        this.contributions = below.contributions().contributions();
        this.members = below.members().members();
        this.sections = below.sections();
        this.slate = below.stories().slate();
    }

    /**
     * The page.
     *
     * @param wrong what could not be done, or empty
     * @param typed what was typed for it
     * @param at the field it was typed into
     */
    Reply page(
            Reading reading,
            int status,
            StaffFrame frame,
            Contribution contribution,
            String wrong,
            String typed,
            String at) {
        Staff staff = frame.staff();
        MemberId member = contribution.sender().member();
        StoryId story = contribution.story();
        List<Section> mine = staff == null
                ? List.of()
                : sections.all(reading).stream()
                        .filter(section ->
                                staff.may(Permission.WRITE, section.id().value()))
                        .toList();
        var view = new ContributionView(
                frame.titled(contribution.title()),
                contribution,
                contributions.photos(reading, contribution.id()),
                contributions.turns(reading, contribution.id()),
                member == null
                        ? ""
                        : members.find(reading, member).map(Member::name).orElse(""),
                mine,
                story == null
                        ? ""
                        : slate.line(reading, story).map(SlateLine::headline).orElse(""),
                wrong,
                typed,
                at);
        return new Reply.Personal(status, new Template("desk/contributions/contribution.jte", view));
    }
}
