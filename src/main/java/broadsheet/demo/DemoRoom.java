package broadsheet.demo;

import broadsheet.comments.CommentsRoom;
import broadsheet.contributions.ContributionsRoom;
import broadsheet.forum.ForumRoom;
import broadsheet.identity.People;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.members.MembersRoom;
import broadsheet.moderation.ModerationRoom;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.db.Database;
import broadsheet.section.ArrangeSection;
import broadsheet.section.OpenSection;
import broadsheet.story.StoryRoom;

/** Everything that making the demo paper needs. */
public record DemoRoom(
        Database database,
        ChangeMasthead changeMasthead,
        OpenSection openSection,
        ArrangeSection arrangeSection,
        PictureRoom pictures,
        StoryRoom stories,
        MembersRoom members,
        ModerationRoom moderation,
        CommentsRoom comments,
        ForumRoom forum,
        ContributionsRoom contributions,
        People people) {}
