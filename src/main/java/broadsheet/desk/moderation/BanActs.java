package broadsheet.desk.moderation;

import broadsheet.comments.QueueEntry;
import broadsheet.identity.StaffForm;
import broadsheet.members.Member;
import broadsheet.members.MemberId;
import broadsheet.moderation.Ban;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.text.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bans, for a time or for good, and lifts bans. They hold for the whole paper, so only its moderators do so. */
final class BanActs {
    private static final int LONGEST = 500;
    static final Reply NOT_FOR_YOU =
            new Reply.Refused(403, "Bans hold for the whole paper. Ask somebody who moderates all of it.");

    private final Ground ground;
    private final QueueActs acts;

    BanActs(Ground ground, QueueActs acts) {
        this.ground = ground;
        this.acts = acts;
    }

    /** Bans whoever wrote a comment: the member, the guest's name, or the network that it came from. */
    Reply fromComment(StaffForm form, Writing writing) {
        QueueAsked asked = QueueAsked.of(form::field);
        QueueEntry entry =
                ground.entry(writing, form.staff(), form.field("comment")).orElse(null);
        if (entry == null || !Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return entry == null ? Reply.NOT_FOUND : NOT_FOR_YOU;
        }
        try {
            long ban = ban(form, writing, whom(form.field("whom"), entry));
            form.record(writing, "banned " + form.field("whom"), "ban/" + ban, "", "");
        } catch (IllegalArgumentException e) {
            throw acts.declined(form, writing, asked, String.valueOf(e.getMessage()));
        }
        String on = form.field("page").isEmpty() ? asked.here() + "&" : QueueAsked.ADDRESS + "/" + entry.id() + "?";
        return new Reply.SeeOther(on + "said=banned");
    }

    private static Ban.Whom whom(String whom, QueueEntry entry) {
        MemberId member = entry.member();
        return switch (whom) {
            case "network" -> new Ban.Whom.NetworkOf(entry.id().value());
            case "name" -> new Ban.Whom.Name(entry.name());
            case "member" -> {
                if (member == null) {
                    throw new IllegalArgumentException("A guest wrote this. Ban the name or the network.");
                }
                yield new Ban.Whom.Member(member.value(), entry.name());
            }
            default -> throw new IllegalArgumentException("Choose whom to ban.");
        };
    }

    /** Bans a member from the member's own page. */
    Reply member(StaffForm form, Writing writing, Member member) {
        if (!Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return NOT_FOR_YOU;
        }
        long ban = ban(form, writing, new Ban.Whom.Member(member.id().value(), member.name()));
        form.record(writing, "banned a member", "ban/" + ban, "", "");
        return new Reply.SeeOther("/desk/readers/" + member.id() + "?said=banned");
    }

    private long ban(StaffForm form, Writing writing, Ban.Whom whom) {
        long ban = ground.moderation()
                .ban()
                .run(
                        writing,
                        whom,
                        why(form),
                        until(form.field("days"), writing),
                        form.staff().id());
        if (whom instanceof Ban.Whom.Member && !form.field("letter").isEmpty()) {
            ground.moderators().statements().banned(writing, ban);
        }
        return ban;
    }

    static String why(StaffForm form) {
        String ready = PlainText.line(form.field("ready"), LONGEST);
        String own = PlainText.line(form.field("why"), LONGEST);
        return ready.isEmpty() ? own : own.isEmpty() ? ready : ready + " " + own;
    }

    private static @Nullable Instant until(String days, Reading reading) {
        if (days.equals("ever")) {
            return null;
        }
        return Numbers.between(days, 1, 3_650)
                .map(count -> reading.now().plus(Duration.ofDays(count)))
                .orElseThrow(() -> new IllegalArgumentException("Choose for how long."));
    }

    /** Lifts a ban; {@code back} is where that is told. */
    Reply lift(StaffForm form, Writing writing, String back) {
        Optional<Long> ban = Numbers.of(form.field("ban"));
        if (ban.isEmpty() || !Ground.isEverywhere(form.staff())) {
            form.leavesNoLine();
            return ban.isEmpty() ? Reply.NOT_FOUND : NOT_FOR_YOU;
        }
        String why = why(form);
        if (ground.moderation().lift().run(writing, ban.get(), why, form.staff().id())) {
            form.record(writing, "lifted a ban", "ban/" + ban.get(), "", "");
        } else {
            form.leavesNoLine();
        }
        return new Reply.SeeOther(back + "?said=lifted");
    }
}
