package broadsheet.desk.writing;

import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.masthead.Masthead;
import broadsheet.picture.PictureId;
import broadsheet.picture.VideoId;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.InnerVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.time.Ids;
import broadsheet.platform.time.LocalMoment;
import broadsheet.story.Copy;
import broadsheet.story.SlateLine;
import broadsheet.story.StoryPictures;
import broadsheet.story.StoryRoom;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A story as readers would see it: for its writers, and by links for people outside. A link is bound to one version, ends
 * by itself, and can be taken back; its page is never kept, and tells no other site where the reader came from.
 */
final class PreviewRoutes {
    private static final int MOST_DAYS = 7;
    private static final String USUAL_DAYS = "2";

    private final StoryRoom room;
    private final Masthead masthead;
    private final Access access;
    private final Tokens tokens;
    private final Ids ids;

    PreviewRoutes(StoryRoom room, Masthead masthead, Access access, Tokens tokens, Ids ids) {
        this.room = room;
        this.masthead = masthead;
        this.access = access;
        this.tokens = tokens;
        this.ids = ids;
    }

    void on(StaffRoutes routes) {
        routes.page("/desk/stories/{story}/preview", Permission.WRITE, this::links)
                .page("/desk/stories/{story}/as-readers", Permission.WRITE, this::asReaders, "on")
                .act("/desk/stories/{story}/preview", Permission.WRITE, this::make)
                .act("/desk/stories/{story}/preview/revoke", Permission.WRITE, this::revoke)
                .open("/preview/{link}", this::outside)
                .saying("revoked", "That link is good no longer.");
    }

    /** Whether a good link shows this picture. */
    boolean isLent(Reading reading, PictureId id) {
        return isLent(reading, copy -> StoryPictures.in(copy).contains(id));
    }

    /** Whether a good link shows this video. */
    boolean isLent(Reading reading, VideoId id) {
        return isLent(reading, copy -> StoryPictures.videos(copy).contains(id));
    }

    private boolean isLent(Reading reading, Predicate<Copy> shows) {
        return PreviewStore.good(reading, reading.now()).stream()
                .anyMatch(link -> room.history()
                        .copy(reading, link.story(), link.version())
                        .filter(shows)
                        .isPresent());
    }

    private Reply links(StaffVisit visit, Reading reading) {
        return access.open(reading, visit.staff(), visit.part("story"))
                .<Reply>map(line -> page(200, links(reading, visit.frame(), line, "")))
                .orElse(Reply.NOT_FOUND);
    }

    private static PreviewPage links(Reading reading, StaffFrame frame, SlateLine line, String made) {
        return new PreviewPage(
                frame.titled("Preview of " + line.headline()),
                line,
                PreviewStore.of(reading, line.id(), reading.now()),
                made,
                USUAL_DAYS,
                "");
    }

    private static Reply page(int status, PreviewPage page) {
        return new Reply.Personal(status, new Template("desk/writing/preview.jte", page));
    }

    private Reply asReaders(StaffVisit visit, Reading reading) {
        return access.open(reading, visit.staff(), visit.part("story"))
                .flatMap(line -> visit.query("on").equals("paper")
                        ? room.printed(reading, line.id(), line.working().id())
                        : room.preview(reading, line.id(), line.working().id()))
                .<Reply>map(Reply.Secret::new)
                .orElse(Reply.NOT_FOUND);
    }

    private Reply make(StaffForm form, Writing writing) {
        Optional<SlateLine> open = access.open(writing, form.staff(), form.part("story"));
        if (open.isEmpty()) {
            return SaveStory.nothing(form);
        }
        SlateLine line = open.get();
        int days = Numbers.between(form.field("days"), 1, MOST_DAYS)
                .orElseThrow(() -> new Declined(page(
                        422,
                        links(writing, form.frame(), line, "")
                                .declined(
                                        form.field("days"),
                                        "A link is good for 1 to " + MOST_DAYS + " days, in whole days."))));
        String token = tokens.fresh();
        long version = line.working().id();
        room.history().pin(writing, line.id(), version);
        var link = new PreviewLink(
                ids.next(),
                line.id(),
                version,
                form.staff().name(),
                writing.now(),
                writing.now().plus(Duration.ofDays(days)));
        PreviewStore.insert(writing, link, tokens.hash(token));
        form.record(
                writing,
                "made a preview link",
                "story/" + line.id(),
                "",
                "until " + LocalMoment.said(link.endsAt(), form.frame().paper().zone()));
        return page(200, links(writing, form.frame(), line, masthead.origin() + "/preview/" + token));
    }

    private Reply revoke(StaffForm form, Writing writing) {
        Optional<SlateLine> open = access.open(writing, form.staff(), form.part("story"));
        Optional<Long> number = Numbers.of(form.field("link"));
        if (open.isEmpty() || number.isEmpty()) {
            return SaveStory.nothing(form);
        }
        SlateLine line = open.get();
        PreviewStore.delete(writing, line.id(), number.get());
        form.record(writing, "took a preview link back", "story/" + line.id(), "", "");
        return new Reply.SeeOther("/desk/stories/" + line.id().value() + "/preview?said=revoked");
    }

    private Reply outside(InnerVisit visit, Reading reading) {
        return PreviewStore.byHash(reading, tokens.hash(visit.visit().part("link")))
                .filter(link -> reading.now().isBefore(link.endsAt()))
                .flatMap(link -> room.preview(reading, link.story(), link.version()))
                .<Reply>map(Reply.Secret::new)
                .orElse(Reply.NOT_FOUND);
    }
}
