package broadsheet.desk.record;

import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Person;
import broadsheet.identity.PersonId;
import broadsheet.identity.Role;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.text.Numbers;
import broadsheet.section.Section;
import broadsheet.section.Sections;
import broadsheet.story.Slate;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What people call the things of the record, as they are called today, and where they stand at the desk. */
final class Things {
    private static final int LONGEST = 80;

    /**
     * A thing by its name.
     *
     * @param address its place at the desk, or empty
     * @param permission what somebody must hold for the address to lead anywhere
     */
    record Named(String name, String address, Permission permission) {}

    private final People people;
    private final Slate slate;
    private final Sections sections;
    private final Pictures pictures;

    Things(People people, Slate slate, Sections sections, Pictures pictures) {
        this.people = people;
        this.slate = slate;
        this.sections = sections;
        this.pictures = pictures;
    }

    /** Looks each thing up once, however often the lines name it. */
    Function<String, Named> names(Reading reading) {
        Map<String, Named> known = new HashMap<>();
        return thing -> Objects.requireNonNull(known.computeIfAbsent(thing, word -> named(reading, word)));
    }

    private Named named(Reading reading, String thing) {
        int slash = thing.indexOf('/');
        String kind = slash < 0 ? thing : thing.substring(0, slash);
        String which = slash < 0 ? "" : thing.substring(slash + 1);
        return switch (kind) {
            case "person" ->
                new Named(
                        name(which, id -> people.find(reading, new PersonId(id)).map(Person::name), thing),
                        "/desk/people/" + which,
                        Permission.PEOPLE);
            case "story" ->
                new Named(
                        name(which, id -> slate.line(reading, new StoryId(id)).map(SlateLine::headline), thing),
                        "/desk/stories/" + which,
                        Permission.EDIT);
            case "section" ->
                new Named(
                        "the section " + name(which, id -> section(reading, id), thing),
                        "/desk/sections/" + which,
                        Permission.ARRANGE);
            case "picture" ->
                new Named(
                        "the picture " + name(which, id -> picture(reading, new PictureId(id)), which),
                        "/desk/pictures/" + which,
                        Permission.WRITE);
            case "video" ->
                new Named(
                        "the video " + name(which, id -> video(reading, new VideoId(id)), which),
                        "/desk/videos/" + which,
                        Permission.WRITE);
            case "role" ->
                new Named(
                        "the role "
                                + people.roles(reading).stream()
                                        .filter(role -> role.word().equals(which))
                                        .findFirst()
                                        .map(Role::name)
                                        .orElse(which),
                        "/desk/people/roles/" + which,
                        Permission.PEOPLE);
            case "front" ->
                new Named(
                        which.isEmpty() ? "the front page" : "the slot " + slot(reading, which) + " of the front page",
                        "/desk/front",
                        Permission.FRONT);
            case "contribution" -> new Named("a story sent in", "/desk/contributions/" + which, Permission.EDIT);
            case "paper" -> new Named("the paper", "/desk/paper", Permission.ARRANGE);
            case "breaking" -> new Named("the breaking news", "/desk/front/breaking", Permission.FRONT);
            case "comment" -> new Named("the comment " + which, "/desk/comments/" + which, Permission.MODERATE);
            case "ban" -> new Named("a ban", "/desk/moderation", Permission.MODERATE);
            case "member" ->
                which.isEmpty()
                        ? new Named("a member", "", Permission.RECORD)
                        : new Named("the member " + which, "/desk/readers/" + which, Permission.MODERATE);
            default -> new Named(thing, "", Permission.RECORD);
        };
    }

    private static String name(String which, Function<Long, Optional<String>> name, String otherwise) {
        return Numbers.of(which).flatMap(name).filter(found -> !found.isBlank()).orElse(otherwise);
    }

    private Optional<String> section(Reading reading, long id) {
        return sections.all(reading).stream()
                .filter(section -> section.id().value() == id)
                .findFirst()
                .map(Section::name);
    }

    /** A place in a section's river by the section's name. */
    private String slot(Reading reading, String slot) {
        String[] parts = slot.split("-", -1);
        return parts.length == 3
                ? name(parts[1], id -> section(reading, id), parts[1]) + " " + parts[2]
                : slot.replace('-', ' ');
    }

    private Optional<String> picture(Reading reading, PictureId id) {
        return pictures.find(reading, id)
                .map(Picture::words)
                .map(words -> cut(words.caption().isEmpty() ? words.alt() : words.caption()));
    }

    private Optional<String> video(Reading reading, VideoId id) {
        return pictures.video(reading, id)
                .flatMap(video -> Optional.ofNullable(video.poster()))
                .flatMap(poster -> picture(reading, poster));
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
