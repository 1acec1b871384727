package broadsheet.desk.writing;

import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Person;
import broadsheet.identity.PersonId;
import broadsheet.identity.StaffRecord;
import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.LocalMoment;
import broadsheet.story.EmbargoTerms;
import broadsheet.story.ScheduleRights;
import broadsheet.story.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scheduled act is done with the rights that its author has when its time has come, not with those of before. What came
 * of it stands in the record, also how late it was.
 */
final class Rights implements ScheduleRights {
    /** What is done within it after its time is not late (case D14). */
    private static final Duration ON_TIME = Duration.ofSeconds(2);

    private final People people;
    private final StaffRecord record;
    private final Masthead masthead;

    Rights(People people, StaffRecord record, Masthead masthead) {
        this.people = people;
        this.record = record;
        this.masthead = masthead;
    }

    @Override
    public boolean may(Reading reading, long person, Story story) {
        return people.staff(reading, new PersonId(person))
                .filter(staff ->
                        staff.may(Permission.PUBLISH, story.section().id().value()))
                .isPresent();
    }

    @Override
    public void published(Writing writing, @Nullable Long person, Story story, Instant due) {
        done(writing, person, "published as scheduled", story, due);
    }

    @Override
    public void tookOff(Writing writing, @Nullable Long person, Story story, Instant due) {
        done(writing, person, "took off as scheduled", story, due);
    }

    private void done(Writing writing, @Nullable Long person, String act, Story story, Instant due) {
        String name = person == null
                ? ""
                : people.find(writing, new PersonId(person)).map(Person::name).orElse("");
        Duration late = Duration.between(due, writing.now());
        record.add(
                writing,
                null,
                act,
                "story/" + story.id(),
                story.state().name().toLowerCase(Locale.ROOT),
                "for " + LocalMoment.said(due, masthead.paper(writing).zone())
                        + (name.isEmpty() ? "" : ", by " + name)
                        + (late.compareTo(ON_TIME) > 0 ? ", " + late.toSeconds() + " seconds late" : ""));
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
                (due.equals(story.dueAt()) ? "did not publish" : "did not take off")
                        + ", because who scheduled it may no longer",
                "story/" + story.id(),
                "scheduled for " + LocalMoment.said(due, masthead.paper(writing).zone()),
                "");
    }
}
