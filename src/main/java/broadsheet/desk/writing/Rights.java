package broadsheet.desk.writing;

import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.PersonId;
import broadsheet.identity.StaffRecord;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.ScheduleRights;
import broadsheet.story.Story;
import java.time.Instant;

/** A scheduled act is done with the rights that its author has when its time has come, not with those of before. */
final class Rights implements ScheduleRights {
    private final People people;
    private final StaffRecord record;

    Rights(People people, StaffRecord record) {
        this.people = people;
        this.record = record;
    }

    @Override
    public boolean may(Reading reading, long person, Story story) {
        return people.staff(reading, new PersonId(person))
                .filter(staff ->
                        staff.may(Permission.PUBLISH, story.section().id().value()))
                .isPresent();
    }

    @Override
    public void embargoed(Writing writing, Story story, Instant due, EmbargoTerms terms) {
        record.add(
                writing,
                null,
                "did not publish, because an embargo lasts",
                "story/" + story.id(),
                "scheduled for " + due,
                terms.inWords());
    }

    @Override
    public void refused(Writing writing, long person, Story story, Instant due) {
        record.add(
                writing,
                null,
                "did not publish, because who scheduled it may no longer",
                "story/" + story.id(),
                "scheduled for " + due,
                "");
    }
}
