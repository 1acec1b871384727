package broadsheet.contributions;

import broadsheet.members.MemberRoutes;
import broadsheet.members.MembersRoom;
import broadsheet.picture.PictureRoom;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.story.StoryRoom;
import java.nio.file.Path;
import java.time.Duration;

/** Wires the stories that readers send in. */
public final class ContributionsRoom {
    /** What is taken for text and fields beside the photos, in bytes. */
    private static final long FIELDS = 1_000_000;

    private final SendScreens screens;
    private final Gate gate;
    private final Erasing erasing;
    private final SendForm form;
    private final StatusForms status;
    private final Contributions contributions;
    private final Acts acts;
    private final TakeInStory takeIn;

    /** What the desk can do, one act each. */
    public record Acts(TakeUp takeUp, SetAside setAside, AskBack askBack, Decline decline, MakeStory makeStory) {}

    /**
     * The room.
     *
     * @param folder where the photos are kept
     * @param keepDays how long a contribution is kept to which nothing happens
     * @param perHour how many stories one network may send in an hour
     */
    public ContributionsRoom(
            Ground ground, StoryRoom stories, PictureRoom pictures, Path folder, int keepDays, int perHour) {
        var files = new PhotoFiles(folder.resolve("photos"));
        this.erasing = new Erasing(ground, stories, files, Duration.ofDays(keepDays));
        this.screens = new SendScreens(ground.masthead());
        this.gate = new Gate(ground, perHour);
        var send = new SendStory(ground, gate, erasing);
        var intake = new Intake(ground, pictures.cleanPicture(), files, erasing);
        this.form = new SendForm(ground.database(), screens, gate, intake, send);
        this.status = new StatusForms(
                ground,
                screens,
                stories.stories(),
                gate,
                new AnswerBack(ground.ids(), erasing),
                new Withdraw(erasing),
                erasing);
        this.takeIn = new TakeInStory(ground, intake, erasing);
        this.contributions = new Contributions(files);
        this.acts = new Acts(
                new TakeUp(erasing),
                new SetAside(erasing),
                new AskBack(ground, erasing),
                new Decline(erasing),
                new MakeStory(ground, stories, pictures, files, erasing));
    }

    /** Plugs in what looks through stories before the desk does. */
    public ContributionsRoom sieve(Sieve sieve) {
        erasing.plug(sieve);
        return this;
    }

    /** The front door. */
    public Contributions contributions() {
        return contributions;
    }

    /** What the desk can do. */
    public Acts acts() {
        return acts;
    }

    /** The act of taking in what did not come by the form. */
    public TakeInStory takeIn() {
        return takeIn;
    }

    /** Lets members take along what they sent in, and leave. */
    public ContributionsRoom plugInto(MembersRoom members) {
        var sent = new SentByMembers(contributions, new Withdraw(erasing));
        members.data(sent).farewell(sent);
        return this;
    }

    /** Forgets which forms were answered, when their day is over. */
    public void sweep(Writing writing) {
        SendingStore.sweep(writing);
    }

    /** Puts the readers' pages and forms under their addresses. */
    public void on(Routes routes, MemberRoutes members) {
        routes.kept(Pages.SEND, (_, reading) -> new Reply.Page(screens.empty(reading)))
                .file(Pages.CHALLENGE, _ -> Reply.Data.json(200, gate.task()));
        members.anyone(Pages.SEND, form::reply, Intake.MOST * Intake.LARGEST + FIELDS);
        status.on(routes);
    }
}
