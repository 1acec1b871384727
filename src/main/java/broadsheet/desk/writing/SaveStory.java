package broadsheet.desk.writing;

import broadsheet.desk.checks.Finding;
import broadsheet.desk.checks.OutsideLinks;
import broadsheet.identity.Declined;
import broadsheet.identity.StaffForm;
import broadsheet.picture.PictureId;
import broadsheet.picture.Pictures;
import broadsheet.picture.VideoId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.story.Copy;
import broadsheet.story.Saved;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryId;
import broadsheet.story.StoryRoom;
import broadsheet.story.StoryState;
import broadsheet.story.VersionNote;
import broadsheet.story.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** Saves a story from its form, by hand or by the editor itself; a text that collides with another's is kept and merged. */
final class SaveStory {
    private final StoryRoom room;
    private final Access access;
    private final StoryScreens screens;
    private final Pins pins;
    private final OutsideLinks links;
    private final Pictures pictures;

    SaveStory(StoryRoom room, Access access, StoryScreens screens, OutsideLinks links, Pictures pictures) {
        this.pictures = pictures;
        this.links = links;
        this.room = room;
        this.access = access;
        this.screens = screens;
        this.pins = new Pins(room.stories());
    }

    static Writer writer(StaffForm form) {
        return new Writer(form.staff().id().value(), form.staff().name());
    }

    Reply byHand(StaffForm form, Writing writing) {
        return access.open(writing, form.staff(), form.part("story"))
                .map(line -> byHand(form, writing, line))
                .orElseGet(() -> nothing(form));
    }

    private Reply byHand(StaffForm form, Writing writing, SlateLine line) {
        Manuscript text = Manuscript.of(form);
        Saved saved;
        try {
            saved = save(form, writing, line, text, VersionNote.SAVED, new ArrayList<>());
        } catch (IllegalArgumentException e) {
            throw new Declined(screens.refused(writing, form.frame(), line, base(form), text, e));
        }
        return switch (saved) {
            case Saved.Kept _ -> new Reply.SeeOther("/desk/stories/" + line.id().value() + "?said=saved");
            case Saved.Conflict conflict -> merge(form, writing, line, conflict);
        };
    }

    /** Both texts are kept; the form comes back with the writer's own, to be put together with the other. */
    private Reply merge(StaffForm form, Writing writing, SlateLine line, Saved.Conflict conflict) {
        Copy ours = conflict.ours();
        Copy theirs = conflict.theirs().copy();
        return screens.editor(
                writing,
                409,
                form.frame(),
                line,
                conflict.theirs().version().id(),
                Manuscript.of(ours),
                ours.body(),
                "",
                Compared.parts(theirs, ours));
    }

    Reply byItself(StaffForm form, Writing writing) {
        return access.open(writing, form.staff(), form.part("story"))
                .map(line -> byItself(form, writing, line))
                .orElseGet(() -> nothing(form));
    }

    private Reply byItself(StaffForm form, Writing writing, SlateLine line) {
        try {
            var without = new ArrayList<String>();
            Saved saved = save(form, writing, line, Manuscript.of(form), VersionNote.AUTOSAVE, without);
            var answer = new LinkedHashMap<String, Object>();
            answer.put("version", String.valueOf(saved.version()));
            if (saved instanceof Saved.Conflict conflict) {
                Long theirs = conflict.theirs().version().writer().person();
                answer.put("conflict", "/desk/stories/" + line.id().value() + "/history/" + saved.version());
                answer.put("own", theirs != null && theirs == form.staff().id().value());
            }
            if (!without.isEmpty()) {
                answer.put("without", String.join(" ", without));
            }
            if (saved instanceof Saved.Kept) {
                if (line.state() == StoryState.PUBLISHED && line.isAhead(saved.version())) {
                    answer.put("state", EditorPage.AHEAD);
                }
                List<Finding> findings = screens.findings(
                        writing, line, screens.working(writing, line).copy());
                answer.put("look", EditorPage.toLookAt(findings.size()));
                answer.put(
                        "findings",
                        findings.stream()
                                .map(finding -> Map.of("must", finding.blocks(), "words", finding.words()))
                                .toList());
            }
            return PresenceRoutes.data(200, answer);
        } catch (IllegalArgumentException e) {
            throw new Declined(PresenceRoutes.data(422, Map.of("lacks", lacking(e))));
        }
    }

    private static String lacking(IllegalArgumentException e) {
        String words = String.valueOf(e.getMessage());
        return words.equals("A story needs a headline.") ? "The story needs a headline" : words;
    }

    private Saved save(
            StaffForm form, Writing writing, SlateLine line, Manuscript typed, VersionNote note, List<String> without) {
        form.leavesNoLine(); // the version itself tells who wrote what and when
        Copy before = screens.working(writing, line).copy();
        Lengths.check(typed);
        LongPredicate isPicture =
                id -> pictures.find(writing, new PictureId(id)).isPresent();
        LongPredicate isVideo = id -> pictures.video(writing, new VideoId(id)).isPresent();
        var wrong = new LinkedHashMap<String, String>();
        Manuscript text = typed.with(
                known(
                        typed.leadPicture(),
                        before.lead().picture(),
                        isPicture,
                        wrong,
                        "lead-picture",
                        "The lead photo: no picture"),
                known(
                        typed.leadVideo(),
                        before.lead().video(),
                        isVideo,
                        wrong,
                        "lead-video",
                        "The lead video: no video"),
                known(
                        typed.socialPicture(),
                        before.titles().picture(),
                        isPicture,
                        wrong,
                        "social-picture",
                        "The social picture: no picture"));
        if (note != VersionNote.AUTOSAVE && !wrong.isEmpty()) {
            throw new WrongFields(wrong);
        }
        without.addAll(wrong.values());
        List<StoryId> pinned = pins.read(writing, text.related(), line.id(), before, note == VersionNote.AUTOSAVE);
        Copy copy = text.copy(writing, room.acts(), before, pinned);
        links.ask(writing, copy);
        return room.acts().save().run(writing, line.id(), base(form), copy, writer(form), note);
    }

    /** A number as it was typed, or, when it means nothing, the one before and what is wrong with this. */
    private static String known(
            String typed,
            @Nullable Long before,
            LongPredicate isKept,
            Map<String, String> wrong,
            String field,
            String which) {
        Optional<Long> number = Numbers.of(typed.strip());
        if (typed.isBlank()
                || number.filter(one -> one.equals(before) || isKept.test(one)).isPresent()) {
            return typed;
        }
        wrong.put(field, which + " in the library has the number \"" + typed.strip() + "\".");
        return before == null ? "" : before.toString();
    }

    private static long base(StaffForm form) {
        return Numbers.of(form.field("base")).orElse(0L);
    }

    static Reply nothing(StaffForm form) {
        form.leavesNoLine();
        return Reply.NOT_FOUND;
    }
}
