package broadsheet.desk.moderation;

import broadsheet.comments.TalkSeat;
import broadsheet.identity.People;
import broadsheet.identity.Permission;
import broadsheet.identity.Staff;
import broadsheet.masthead.Paper;
import broadsheet.moderation.Alerts;
import broadsheet.moderation.Measure;
import broadsheet.platform.db.Writing;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes to everybody who may decide about a conversation when it slows down by itself, or begins to be read first (N10).
 * A flood over the whole paper brings ten letters to each; what slows down besides stands at the head of the queue.
 */
public final class BurstLetters implements Alerts {
    private static final int MOST = 10;
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private final Ground ground;
    private final Mailroom mailroom;

    public BurstLetters(Ground ground, Mailroom mailroom) {
        this.ground = ground;
        this.mailroom = mailroom;
    }

    @Override
    public void raised(Writing writing, Measure measure) {
        int inForce = ground.moderation().judge().measures(writing).size();
        if (inForce > MOST) {
            return;
        }
        TalkSeat seat = ground.moderators().queue().seat(writing, measure.thread());
        Paper paper = ground.masthead().paper(writing);
        People people = ground.people();
        for (Staff staff : people.allowed(writing, Permission.MODERATE, seat.section())) {
            String to = staff.person().email();
            if (!to.isEmpty()) {
                mailroom.send(
                        writing, new Letter(to, subject(measure, seat), text(measure, seat, paper, staff, inForce)));
            }
        }
    }

    private static String subject(Measure measure, TalkSeat seat) {
        return switch (measure.kind()) {
            case SLOW -> "A conversation is slowed down: " + seat.title();
            case BEFORE -> "A conversation is read before it is shown: " + seat.title();
        };
    }

    private String text(Measure measure, TalkSeat seat, Paper paper, Staff staff, int inForce) {
        String origin = ground.masthead().origin();
        String what = switch (measure.kind()) {
            case SLOW -> "everybody can write there once in two minutes at most";
            case BEFORE -> "what is written there waits until a moderator has read it";
        };
        var text = new StringBuilder("More is being written than is usual below “")
                .append(seat.title())
                .append("”: ")
                .append(measure.why())
                .append(".\n\nFrom now until ")
                .append(UNTIL.format(measure.until().atZone(paper.zone())))
                .append(", ")
                .append(what)
                .append(". It ends by itself.\n");
        if (seat.address() != null) {
            text.append("\nThe conversation:\n")
                    .append(origin)
                    .append(seat.address())
                    .append('\n');
        }
        text.append("\nWhat waits for you:\n")
                .append(origin)
                .append(QueueAsked.ADDRESS)
                .append('\n');
        if (Ground.isEverywhere(staff)) {
            text.append("\nTo end it before its time:\n")
                    .append(origin)
                    .append(ListScreens.ADDRESS)
                    .append('\n');
        }
        if (inForce == MOST) {
            text.append("\nThis is so in ")
                    .append(MOST)
                    .append(" conversations now. Of further ones only the head of the queue will tell.\n");
        }
        return text.append("\n-- \nYou get this letter because you may decide about comments at ")
                .append(paper.name())
                .append('.')
                .toString();
    }
}
