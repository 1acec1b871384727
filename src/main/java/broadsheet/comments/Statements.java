package broadsheet.comments;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.moderation.BanAppeal;
import broadsheet.moderation.BanAppeals;
import broadsheet.moderation.BanLine;
import broadsheet.moderation.Bans;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Completion;
import broadsheet.platform.jobs.Job;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.text.PlainText;
import broadsheet.platform.text.Words;
import broadsheet.story.Stories;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes to members whose comments were refused, taken down or hidden by flags, and to those who were banned: why, until when, and how to
 * ask that it is looked at again (Article 17 of Regulation (EU) 2022/2065). The letter waits for two minutes; what was
 * taken back by then, or decided anew, is not told. Nothing is told about plain spam, nor to guests, who have left no address.
 */
public final class Statements {
    /** How long an act can be taken back before anybody is told. */
    public static final Duration PAUSE = Duration.ofMinutes(2);

    private static final String RULED = "comments.ruled";
    private static final String BANNED = "comments.banned";
    private static final String FLAGGED = "comments.flagged";
    private static final int TOLD_WHOLE = 5;
    private static final int QUOTED = 300;

    private final Masthead masthead;
    private final Members members;
    private final Stories stories;
    private final Bans bans;
    private final BanAppeals appeals;
    private final Gate gate;
    private final Ledger ledger;

    Statements(CommentsRoom.Below below, Gate gate, Ledger ledger) {
        this.masthead = below.masthead();
        this.members = below.members().members();
        this.stories = below.stories();
        this.bans = below.moderation().bans();
        this.appeals = below.moderation().banAppeals();
        this.gate = gate;
        this.ledger = ledger;
    }

    /** From here on the ledger knows how to write them. */
    void on(Database database) {
        ledger.on(RULED, (job, done) -> database.perform(writing -> ruled(writing, job, done)));
        ledger.on(FLAGGED, (job, done) -> database.perform(writing -> flagged(writing, job, done)));
        ledger.on(BANNED, (job, done) -> database.perform(writing -> banned(writing, job, done)));
    }

    /** An act of moderators was done, about so many comments. */
    void ruled(Writing writing, long act, CommentState verdict, List<Comment> comments) {
        boolean isAnybody =
                comments.stream().anyMatch(comment -> comment.speaker().member() != null);
        if (isAnybody && isRefusal(verdict)) {
            ledger.write(writing, RULED, Long.toString(act), writing.now().plus(PAUSE));
        }
    }

    /** Flags have hidden a comment until a moderator has looked. */
    void flagged(Writing writing, Comment comment) {
        if (comment.speaker().member() != null) {
            ledger.write(
                    writing, FLAGGED, comment.id().toString(), writing.now().plus(PAUSE));
        }
    }

    /** A member was banned. */
    public void banned(Writing writing, long ban) {
        ledger.write(writing, BANNED, Long.toString(ban), writing.now().plus(PAUSE));
    }

    /** A moderator has answered a banned member who appealed; that is told at once. */
    public void answered(Writing writing, long ban) {
        BanLine line = bans.find(writing, ban).orElse(null);
        Long member = line == null ? null : line.member();
        BanAppeal appeal = appeals.find(writing, ban).orElse(null);
        if (member == null || appeal == null) {
            return;
        }
        Words words = masthead.words(writing);
        String paper = masthead.paper(writing).name();
        var text = new StringBuilder(
                words.say("comments.letter.answered." + (appeal.isGranted() ? "granted" : "refused"), paper));
        if (!appeal.answer().isEmpty()) {
            text.append("\n\n").append(words.say("comments.ban.appeal.answer", appeal.answer()));
        }
        boolean isFree = bans.banned(writing, member, null).isEmpty();
        if (isFree || appeal.isGranted()) {
            text.append("\n\n").append(words.say("comments.letter.answered." + (isFree ? "free" : "other")));
        }
        if (!isFree) {
            text.append(appeal.isGranted() ? "\n" : "\n\n")
                    .append(masthead.origin())
                    .append(BanRoutes.ADDRESS);
        }
        members.write(
                writing, new MemberId(member), words.say("comments.letter.answered.subject", paper), text.toString());
    }

    private static boolean isRefusal(CommentState verdict) {
        return verdict == CommentState.REMOVED || verdict == CommentState.HIDDEN;
    }

    private void ruled(Writing writing, Job job, Completion done) {
        long act = Long.parseLong(job.payload());
        RulingStore.act(writing, act)
                .filter(line -> !line.isUndone())
                .ifPresent(line -> standing(writing, line)
                        .forEach((member, comments) -> tell(writing, member, comments, line.reason())));
        done.in(writing);
    }

    private void flagged(Writing writing, Job job, Completion done) {
        var id = new CommentId(Long.parseLong(job.payload()));
        Comment comment = CommentStore.find(writing, id).orElse(null);
        MemberId member = comment == null ? null : comment.speaker().member();
        boolean isSo = comment != null
                && comment.state() == CommentState.HIDDEN
                && !comment.words().isEmpty()
                && OpenStore.open(writing, List.of(id)).contains(id);
        if (member != null && comment != null && isSo) {
            Words words = masthead.words(writing);
            String paper = masthead.paper(writing).name();
            var text = new StringBuilder(words.say("comments.letter.flagged.text", paper));
            quote(text, words, new Seats(writing, stories), comment, "");
            text.append("\n\n-- \n").append(words.say("comments.letter.ruled.why", paper));
            members.write(writing, member, words.say("comments.letter.ruled.subject", paper), text.toString());
        }
        done.in(writing);
    }

    /** What of an act still stands, by the members who wrote it. */
    private static Map<MemberId, List<Comment>> standing(Writing writing, RulingStore.ActLine line) {
        List<CommentId> refused = RulingStore.parts(writing, line.id()).stream()
                .filter(part -> isRefusal(part.after()) && part.before() != CommentState.SPAM)
                .map(RulingStore.Part::comment)
                .toList();
        Map<CommentId, Ruling> latest = RulingStore.latest(writing, refused);
        Map<CommentId, Comment> found = CommentStore.find(writing, refused);
        var standing = new LinkedHashMap<MemberId, List<Comment>>();
        for (CommentId id : refused) {
            Comment comment = found.get(id);
            Ruling last = latest.get(id);
            MemberId member = comment == null ? null : comment.speaker().member();
            boolean isSo = comment != null
                    && isRefusal(comment.state())
                    && !comment.words().isEmpty();
            if (member != null && isSo && last != null && last.act() == line.id()) {
                standing.computeIfAbsent(member, _ -> new ArrayList<>()).add(comment);
            }
        }
        return standing;
    }

    private void tell(Writing writing, MemberId member, List<Comment> comments, String reason) {
        Words words = masthead.words(writing);
        String paper = masthead.paper(writing).name();
        var seats = new Seats(writing, stories);
        var text = new StringBuilder(words.say("comments.letter.ruled.text", paper));
        String why = reason.isBlank()
                ? words.say("comments.letter.ruled.silent")
                : words.say("comments.letter.reason", reason);
        for (Comment comment : comments.subList(0, Math.min(TOLD_WHOLE, comments.size()))) {
            quote(text, words, seats, comment, why);
        }
        if (comments.size() > TOLD_WHOLE) {
            text.append("\n\n").append(words.say("comments.letter.ruled.more", comments.size() - TOLD_WHOLE));
        }
        text.append("\n\n-- \n").append(words.say("comments.letter.ruled.why", paper));
        members.write(writing, member, words.say("comments.letter.ruled.subject", paper), text.toString());
    }

    /** What somebody wrote where, why it is not shown, and how to ask that it is looked at again. */
    private void quote(StringBuilder text, Words words, Seats seats, Comment comment, String why) {
        TalkSeat seat = seats.of(comment.talk());
        text.append("\n\n")
                .append(words.say("comments.letter.ruled.on", seat.title()))
                .append("\n\n")
                .append(PlainText.lines(comment.words(), QUOTED));
        if (!why.isEmpty()) {
            text.append("\n\n").append(why);
        }
        if (seat.address() != null) {
            text.append("\n\n")
                    .append(words.say("comments.letter.ruled.appeal"))
                    .append('\n')
                    .append(masthead.origin())
                    .append(seat.address())
                    .append("/receipt/")
                    .append(gate.receipt(comment.id()));
        }
    }

    private void banned(Writing writing, Job job, Completion done) {
        bans.find(writing, Long.parseLong(job.payload()))
                .filter(ban -> ban.holds(writing.now()))
                .ifPresent(ban -> tell(writing, ban));
        done.in(writing);
    }

    private void tell(Writing writing, BanLine ban) {
        Long member = ban.member();
        if (member == null) {
            return;
        }
        Words words = masthead.words(writing);
        Paper paper = masthead.paper(writing);
        String text = words.say("comments.letter.banned.text", paper.name()) + "\n\n"
                + words.say("comments.letter.reason", ban.why()) + "\n\n"
                + Barred.end(words, paper, ban.until())
                + "\n\n" + words.say("comments.letter.banned.here") + "\n" + masthead.origin() + BanRoutes.ADDRESS;
        members.write(writing, new MemberId(member), words.say("comments.letter.banned.subject", paper.name()), text);
    }
}
