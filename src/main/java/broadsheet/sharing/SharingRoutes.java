package broadsheet.sharing;

import broadsheet.masthead.Head;
import broadsheet.masthead.Masthead;
import broadsheet.masthead.Shell;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.FormVisit;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Template;
import broadsheet.platform.http.Visit;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryPlace;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The addresses for sending a story to a friend, and the reader's own list. */
final class SharingRoutes {
    private final Database database;
    private final Masthead masthead;
    private final Stories stories;
    private final Challenges challenges;
    private final SendToFriend send;

    SharingRoutes(Database database, Masthead masthead, Stories stories, Challenges challenges, SendToFriend send) {
        this.database = database;
        this.masthead = masthead;
        this.stories = stories;
        this.challenges = challenges;
        this.send = send;
    }

    void on(Routes routes) {
        for (String place : StoryPlace.PATTERNS) {
            routes.kept(place + "/email", (visit, reading) -> at(visit, reading, this::empty))
                    .kept(place + "/email/sent", (visit, reading) -> at(visit, reading, this::sent))
                    .fresh(place + "/email/challenge", (visit, reading) -> at(visit, reading, this::task))
                    .form(place + "/email", this::form);
        }
        routes.kept(
                "/reading-list",
                (_, reading) -> new Reply.Page(new Template(
                        "sharing/reading-list.jte",
                        new ReadingListPage(masthead.shell(
                                reading, Head.unlisted(masthead.words(reading).say("sharing.list.title")))))));
    }

    private Reply at(Visit visit, Reading reading, BiFunction<Reading, Story, Reply> handler) {
        return stories.door().open(visit, reading, story -> handler.apply(reading, story));
    }

    private Shell shell(Reading reading, Story story) {
        return masthead.shell(reading, Head.unlisted(masthead.words(reading).say("sharing.title")))
                .in(story.section().address());
    }

    private Reply empty(Reading reading, Story story) {
        return new Reply.Page(new Template(
                "sharing/email.jte", new EmailPage(shell(reading, story), story, Note.EMPTY, Set.of(), null, "", "")));
    }

    private Reply sent(Reading reading, Story story) {
        return new Reply.Page(new Template(
                "sharing/sent.jte",
                new SentPage(
                        shell(reading, story), story.address(), story.copy().headline())));
    }

    private Reply task(Reading reading, Story story) {
        return Reply.Data.json(200, challenges.work(form(story)));
    }

    private static String form(Story story) {
        return "email/" + story.id();
    }

    private Reply form(FormVisit visit) {
        return stories.door().take(visit.visit(), database, story -> judge(visit, story));
    }

    private Reply judge(FormVisit visit, Story story) {
        Note note = Note.typed(visit.field("to"), visit.field("from"), visit.field("note"));
        String work = visit.field("altcha");
        String image = visit.field("challenge");
        if (!visit.field("refresh").isEmpty()) {
            return again(story, note, Set.of(), true, "");
        }
        if (!note.troubles().isEmpty()) {
            return again(story, note, note.troubles(), work.isEmpty(), "fields");
        }
        if (!visit.field("website").isBlank() || (work.isEmpty() && image.isEmpty())) {
            return again(story, note, Set.of(), true, "");
        }
        Answer answer = work.isEmpty()
                ? challenges.judgeWords(image, form(story), visit.field("answer"))
                : challenges.judgeWork(work, form(story));
        return switch (answer) {
            case Answer.Solved solved -> send(visit, story, note, solved.ticket());
            case Answer.Unanswered _ -> again(story, note, Set.of(), true, "wrong");
            case Answer.Refused refused -> {
                burn(refused.ticket());
                yield again(story, note, Set.of(), true, refused.reason() == Answer.Reason.WRONG ? "wrong" : "expired");
            }
        };
    }

    private void burn(@Nullable Ticket ticket) {
        if (ticket != null) {
            database.write(writing -> challenges.spend(writing, ticket));
        }
    }

    private Reply send(FormVisit visit, Story story, Note note, Ticket ticket) {
        var outcome = database.write(writing -> send.run(
                writing,
                note,
                ticket,
                visit.network(),
                story.copy().headline(),
                masthead.origin() + story.address(),
                masthead.paper(writing).name(),
                masthead.words(writing)));
        return switch (outcome) {
            case SENT -> new Reply.SeeOther(story.address() + "/email/sent");
            case TOO_MANY -> again(story, note, Set.of(), true, "too_many");
            case SPENT -> again(story, note, Set.of(), true, "expired");
        };
    }

    /** The form filled in once more, with an image to read where the browser did no work. */
    private Reply again(Story story, Note note, Set<Note.Field> troubles, boolean withImage, String trouble) {
        String image = withImage ? challenges.words(form(story)) : null;
        String address = image == null ? "" : challenges.imageAddress(image);
        int status = trouble.equals("too_many") ? 429 : 422;
        return database.read(reading -> new Reply.Personal(
                status,
                new Template(
                        "sharing/email.jte",
                        new EmailPage(shell(reading, story), story, note, troubles, image, address, trouble))));
    }
}
