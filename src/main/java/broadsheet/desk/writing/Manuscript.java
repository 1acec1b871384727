package broadsheet.desk.writing;

import broadsheet.identity.StaffForm;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Allowed;
import broadsheet.platform.text.Body;
import broadsheet.platform.text.Markdown;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.Slug;
import broadsheet.platform.time.TypedDay;
import broadsheet.story.Byline;
import broadsheet.story.Copy;
import broadsheet.story.Label;
import broadsheet.story.Lead;
import broadsheet.story.Source;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import broadsheet.story.Titles;
import broadsheet.story.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story as it lies on the desk: every field as it was typed, so that a form which is refused comes back whole.
 *
 * @param bylines one name a line
 * @param topics divided by commas
 * @param leadPicture the number of the picture at its head, or empty
 * @param leadVideo the number of the video at its head, or empty
 * @param socialPicture the number of the picture that is shown with a link to it, or empty
 * @param related the stories pinned to it, each in a line that begins with its number or is its address
 * @param markdown the body for those who write without scripts
 * @param html the body as the editor holds it; empty when the form was sent without it
 */
record Manuscript(
        String kicker,
        String headline,
        String standfirst,
        String label,
        String agency,
        String sourceDay,
        String sourcePlace,
        String dateline,
        String bylines,
        String topics,
        String frontHeadline,
        String searchTitle,
        String socialTitle,
        String socialPicture,
        String leadPicture,
        String leadVideo,
        String leadAlt,
        String leadCaption,
        String leadCredit,
        String related,
        String markdown,
        String html) {
    /** What a version holds, laid out to be changed. */
    static Manuscript of(Copy copy) {
        Lead lead = copy.lead();
        LocalDate day = copy.source().day();
        return new Manuscript(
                copy.kicker(),
                copy.headline(),
                copy.standfirst(),
                copy.label().stored(),
                copy.source().agency(),
                day == null ? "" : day.toString(),
                copy.source().place(),
                copy.dateline(),
                copy.bylines().stream().map(Byline::name).collect(Collectors.joining("\n")),
                copy.topics().stream().map(Topic::name).collect(Collectors.joining(", ")),
                copy.titles().front(),
                copy.titles().search(),
                copy.titles().social(),
                copy.titles().picture() == null ? "" : copy.titles().picture().toString(),
                lead.picture() == null ? "" : lead.picture().toString(),
                lead.video() == null ? "" : lead.video().toString(),
                lead.alt(),
                lead.caption(),
                lead.credit(),
                copy.related().stream().map(StoryId::toString).collect(Collectors.joining("\n")),
                Markdown.ofBody(copy.body()),
                copy.body().html());
    }

    /** What was typed into the form. */
    static Manuscript of(StaffForm form) {
        return new Manuscript(
                form.field("kicker"),
                form.field("headline"),
                form.field("standfirst"),
                form.field("label"),
                form.field("agency"),
                form.field("source-day"),
                form.field("source-place"),
                form.field("dateline"),
                form.field("bylines"),
                form.field("topics"),
                form.field("front-headline"),
                form.field("search-title"),
                form.field("social-title"),
                form.field("social-picture"),
                form.field("lead-picture"),
                form.field("lead-video"),
                form.field("lead-alt"),
                form.field("lead-caption"),
                form.field("lead-credit"),
                form.field("related"),
                form.field("body"),
                form.field("html"));
    }

    /** The same with these pictures and this video. */
    Manuscript with(String lead, String video, String social) {
        return new Manuscript(
                kicker,
                headline,
                standfirst,
                label,
                agency,
                sourceDay,
                sourcePlace,
                dateline,
                bylines,
                topics,
                frontHeadline,
                searchTitle,
                socialTitle,
                social,
                lead,
                video,
                leadAlt,
                leadCaption,
                leadCredit,
                related,
                markdown,
                html);
    }

    /** Names that were typed one a line. */
    static List<String> lines(String typed) {
        return names(typed, "\\R");
    }

    /** Names that were typed with commas or lines between them. */
    static List<String> parts(String typed) {
        return names(typed, "[,،，、\\n]");
    }

    private static List<String> names(String typed, String between) {
        return Arrays.stream(typed.split(between, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /**
     * The copy that this makes; names of authors and topics are made known on the way.
     *
     * @param before the copy it was made from, for what the form does not show
     * @param pinned what {@link #related} names
     * @throws IllegalArgumentException in the writer's words, when something cannot be taken
     */
    Copy copy(Writing writing, StoryRoom.Acts acts, Copy before, List<StoryId> pinned) {
        return new Copy(
                kicker,
                headline,
                standfirst,
                labelled(),
                new Source(agency.strip(), day(), sourcePlace.strip()),
                dateline.strip(),
                bylines(writing, acts),
                topics(writing, acts),
                lead(),
                body(before.body()),
                new Titles(frontHeadline, searchTitle, socialTitle, number(socialPicture)),
                pinned);
    }

    /** The body: what the editor wrote, or else the Markdown. */
    Body body() {
        return html.isEmpty() ? Markdown.toBody(markdown) : Allowed.body(html);
    }

    /** A text that was not touched stays as it is, to the letter. */
    private Body body(Body before) {
        boolean isUntouched = html.isEmpty()
                && markdown.replace("\r\n", "\n")
                        .strip()
                        .equals(Markdown.ofBody(before).strip());
        return isUntouched ? before : body();
    }

    private Label labelled() {
        try {
            return Label.of(label);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("No type of work is called \"" + label + "\".", e);
        }
    }

    private @Nullable LocalDate day() {
        if (sourceDay.isBlank()) {
            return null;
        }
        return TypedDay.of(sourceDay.strip())
                .orElseThrow(() -> new IllegalArgumentException(
                        "The source's date reads like 2026-11-24, not \"" + sourceDay + "\"."));
    }

    private List<Byline> bylines(Writing writing, StoryRoom.Acts acts) {
        return lines(bylines).stream()
                .map(name -> new Byline(name, acts.introduceAuthor().named(writing, Slug.from(name, "author"), name)))
                .toList();
    }

    private List<Topic> topics(Writing writing, StoryRoom.Acts acts) {
        return parts(topics).stream()
                .map(name -> acts.nameTopic().run(writing, Slug.from(name, "topic"), name))
                .distinct()
                .toList();
    }

    private Lead lead() {
        Long picture = number(leadPicture);
        Long video = number(leadVideo);
        if (picture != null && video != null) {
            throw new IllegalArgumentException(
                    "A photo or a video stands at the head, not both: empty the number of one of them.");
        }
        // Words of a picture that is not chosen yet are kept for it.
        return new Lead(picture, video, leadAlt.strip(), leadCaption.strip(), leadCredit.strip());
    }

    /** A number that was looked up before. */
    private static @Nullable Long number(String typed) {
        return Numbers.of(typed.strip()).orElse(null);
    }
}
