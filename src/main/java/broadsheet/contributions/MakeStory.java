package broadsheet.contributions;

import broadsheet.masthead.Masthead;
import broadsheet.picture.Negative;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureRoom;
import broadsheet.picture.PictureWords;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.SafeHtml;
import broadsheet.platform.text.Slug;
import broadsheet.section.Section;
import broadsheet.story.Byline;
import broadsheet.story.CommentsMode;
import broadsheet.story.Copy;
import broadsheet.story.Lead;
import broadsheet.story.StoryId;
import broadsheet.story.StoryKind;
import broadsheet.story.StoryRoom;
import broadsheet.story.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a draft of a contribution: its text as paragraphs, its credit as the byline, its photos in the library. The
 * contribution stays as it was sent, with its consent, linked to the story.
 */
public final class MakeStory {
    private final Database database;
    private final Masthead masthead;
    private final StoryRoom stories;
    private final PictureRoom pictures;
    private final PhotoFiles files;
    private final Erasing erasing;

    MakeStory(Ground ground, StoryRoom stories, PictureRoom pictures, PhotoFiles files, Erasing erasing) {
        this.database = ground.database();
        this.masthead = ground.masthead();
        this.stories = stories;
        this.pictures = pictures;
        this.files = files;
        this.erasing = erasing;
    }

    /** A photo that was looked through and is ready for the library. */
    public record Developed(Photo photo, Negative negative) {}

    /** Looks the photos through for the library; takes its time, so it is done before the transaction. */
    public List<Developed> develop(ContributionId id) {
        return database.read(reading -> PhotoStore.of(reading, id)).stream()
                .map(photo -> new Developed(photo, pictures.addPicture().develop(files.read(photo.id()))))
                .toList();
    }

    /**
     * Makes the draft.
     *
     * @param by who does it, a person of the staff
     * @throws IllegalStateException when somebody else decided meanwhile
     */
    public StoryId run(Writing writing, Contribution contribution, Section section, List<Developed> photos, Writer by) {
        ContributionId id = contribution.id();
        ContributionStore.move(writing, contribution, ContributionState.ACCEPTED, "", erasing.keepOn(writing, id));
        String credit = credit(writing, contribution);
        List<Picture> taken = new ArrayList<>();
        for (Developed developed : photos) {
            taken.add(inLibrary(writing, developed, credit, by));
        }
        Lead lead = taken.isEmpty()
                ? Lead.NONE
                : Lead.photo(
                        taken.getFirst().id().value(),
                        "",
                        taken.getFirst().words().caption(),
                        credit);
        String body = paragraphs(contribution)
                + taken.stream().skip(1).map(picture -> figure(picture, credit)).collect(Collectors.joining());
        Copy blank =
                Copy.of(contribution.title(), Allowed.body(body)).with(List.of(new Byline(credit, null)), List.of());
        var copy = new Copy(
                blank.kicker(),
                blank.headline(),
                blank.standfirst(),
                blank.label(),
                blank.source(),
                blank.dateline(),
                blank.bylines(),
                blank.topics(),
                lead,
                blank.body());
        StoryId story = stories.acts()
                .draft()
                .begin(
                        writing,
                        section,
                        Slug.from(copy.headline(), "story"),
                        StoryKind.STORY,
                        CommentsMode.OPEN,
                        copy,
                        by);
        ContributionStore.story(writing, id, story);
        return story;
    }

    /** Whom the paper names: the sender, or "a reader" in its own language. */
    private String credit(Writing writing, Contribution contribution) {
        return contribution.sender().anonymous()
                ? masthead.words(writing).say("contributions.credit.anonymous")
                : contribution.sender().name();
    }

    private Picture inLibrary(Writing writing, Developed developed, String credit, Writer by) {
        PictureWords said = developed.photo().words();
        var words = new PictureWords(said.caption(), credit, "", said.byline(), said.city(), said.takenAt());
        Long person = by.person();
        return pictures.uploadPicture()
                .run(writing, developed.negative(), words, person == null ? 0 : person, by.name(), "")
                .picture();
    }

    private static String paragraphs(Contribution contribution) {
        return contribution.paragraphs().stream()
                .map(lines -> lines.stream().map(SafeHtml::escape).collect(Collectors.joining("<br>", "<p>", "</p>")))
                .collect(Collectors.joining());
    }

    private static String figure(Picture picture, String credit) {
        return "<figure data-picture=\"" + picture.id().value() + "\" data-alt=\"\" data-credit=\""
                + SafeHtml.escape(credit) + "\"><figcaption>"
                + SafeHtml.escape(picture.words().caption())
                + "</figcaption></figure>";
    }
}
