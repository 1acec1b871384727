package broadsheet.exchange;

import broadsheet.comments.TakeIn;
import broadsheet.masthead.ChangeMasthead;
import broadsheet.masthead.Masthead;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.db.Database;
import broadsheet.section.OpenSection;
import broadsheet.section.Sections;
import broadsheet.story.StoryRoom;

/** Everything of a paper that moving things in needs. */
public record ExchangeRoom(
        Database database,
        Masthead masthead,
        ChangeMasthead changeMasthead,
        Sections sections,
        OpenSection openSection,
        PictureRoom pictures,
        StoryRoom stories,
        TakeIn takeIn) {}
