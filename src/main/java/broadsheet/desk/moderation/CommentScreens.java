package broadsheet.desk.moderation;

import broadsheet.comments.CommentId;
import broadsheet.comments.QueueEntry;
import broadsheet.comments.ReadyReasons;
import broadsheet.comments.Ruling;
import broadsheet.identity.Permission;
import broadsheet.identity.PersonId;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.moderation.Decision;
import broadsheet.moderation.Finding;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Utterance;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One comment in its thread, with its history. */
final class CommentScreens {
    private final Ground ground;
    private final QueueScreens screens;

    CommentScreens(Ground ground, QueueScreens screens) {
        this.ground = ground;
        this.screens = screens;
    }

    void on(StaffRoutes routes) {
        routes.page(QueueAsked.ADDRESS + "/{comment}", Permission.MODERATE, this::page, "done", "before");
    }

    private Reply page(StaffVisit visit, Reading reading) {
        return ground.entry(reading, visit.staff(), visit.part("comment"))
                .<Reply>map(entry -> new Reply.Personal(
                        200, new Template("desk/moderation/comment.jte", view(visit, reading, entry))))
                .orElse(Reply.NOT_FOUND);
    }

    private CommentView view(StaffVisit visit, Reading reading, QueueEntry entry) {
        var views = new EntryViews(ground, reading);
        EntryView view = views.of(entry);
        return new CommentView(
                visit.frame().titled("A comment by " + view.name()),
                view,
                ground.moderators().queue().thread(reading, entry.id()).stream()
                        .map(views::of)
                        .toList(),
                events(reading, entry.id(), views.reasons()),
                replayed(reading, entry, views.reasons()),
                ReadyReasons.in(ground.masthead().words(reading)),
                screens.notice(reading, visit),
                Ground.isEverywhere(visit.staff()));
    }

    private List<CommentView.Event> events(Reading reading, CommentId id, Reasons reasons) {
        List<Decision> judged = ground.moderation().judge().history(reading, id.value());
        Stream<CommentView.Event> byJudge = judged.stream()
                .filter(decision -> decision.person() == null)
                .map(decision -> new CommentView.Event(
                        decision.at(),
                        Sentences.verdict(decision.verdict()),
                        "the judge (version " + decision.version() + ")",
                        decision.reasons().stream().map(reasons::of).toList(),
                        0,
                        false));
        Stream<CommentView.Event> byPeople =
                ground.moderators().queue().history(reading, id).stream().map(ruling -> event(reading, ruling));
        var events = new ArrayList<>(Stream.concat(byJudge, byPeople).toList());
        events.sort(Comparator.comparing(CommentView.Event::at));
        return events;
    }

    private CommentView.Event event(Reading reading, Ruling ruling) {
        String what = ruling.before() == ruling.after()
                ? "kept as it was: " + Sentences.state(ruling.after())
                : Sentences.state(ruling.before()) + " → " + Sentences.state(ruling.after());
        return new CommentView.Event(
                ruling.at(),
                what,
                ground.person(reading, new PersonId(ruling.by().value())),
                ruling.reason().isEmpty() ? List.of() : List.of(ruling.reason()),
                ruling.act(),
                ruling.undoneAt() != null);
    }

    /** The verdict of today's steps and lists over the signals of then. */
    private List<String> replayed(Reading reading, QueueEntry entry, Reasons reasons) {
        var said = new Utterance(
                Kind.COMMENT,
                entry.name(),
                entry.words(),
                entry.member() == null ? null : entry.member().value(),
                entry.seat().talk().value());
        return ground.moderation()
                .judge()
                .replay(reading, entry.id().value(), said)
                .map(finding -> told(reasons, finding))
                .orElse(List.of());
    }

    private static List<String> told(Reasons reasons, Finding finding) {
        var lines = new ArrayList<String>();
        lines.add("It would be " + Sentences.verdict(finding.verdict()) + ".");
        finding.reasons().forEach(reason -> lines.add(reasons.of(reason)));
        return lines;
    }
}
