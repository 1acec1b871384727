package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.masthead.Masthead;
import broadsheet.members.MemberId;
import broadsheet.members.Members;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Words;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes to members whose comments were answered: when the answer is shown for the first time and not before, unless they
 * want no such letters, or none about this conversation.
 */
final class Tell {
    private final Masthead masthead;
    private final Members members;
    private final Stories stories;
    private final Mute mute;
    private final Ids ids;
    private final Following following;

    Tell(Masthead masthead, Members members, Stories stories, Mute mute, Ids ids, Following following) {
        this.masthead = masthead;
        this.members = members;
        this.stories = stories;
        this.mute = mute;
        this.ids = ids;
        this.following = following;
    }

    /** A member said something, be it shown or not. */
    void spoke(Writing writing, MemberId member, TalkId talk) {
        following.watch().spoken(writing, member, talk);
    }

    /** These are shown from now on. */
    void shown(Writing writing, Collection<Comment> comments) {
        long turn = turn(writing, comments.stream().map(Comment::talk).collect(Collectors.toSet()));
        told(writing, TellStore.first(writing, comments, turn), turn);
    }

    /** This was entered to be shown at once, in that turn. */
    void entered(Writing writing, Comment comment, long turn) {
        told(writing, List.of(comment), turn);
    }

    private void told(Writing writing, List<Comment> first, long turn) {
        var mayName = new TreeMap<TalkId, Boolean>(Comparator.comparingLong(TalkId::value));
        first.forEach(comment -> mayName.merge(comment.talk(), comment.words().indexOf('@') >= 0, Boolean::logicalOr));
        mayName.forEach((talk, may) -> following.herald().shown(writing, talk, turn, may));
        List<Comment> answers =
                first.stream().filter(comment -> comment.answers() != null).toList();
        if (answers.isEmpty()) {
            return;
        }
        var answered = CommentStore.find(
                writing,
                answers.stream().map(Comment::answers).filter(Objects::nonNull).toList());
        var seats = new Seats(writing, stories);
        Signatures signatures = Signatures.of(writing, members, List.copyOf(answers));
        for (Comment answer : answers) {
            Comment before = answered.get(answer.answers());
            if (before != null && isToBeTold(writing, before, answer)) {
                write(writing, seats.of(answer.talk()), before, answer, signatures.of(answer));
            }
        }
    }

    /** Behind all turns of these conversations, whatever the clocks of this node and of others say. */
    long turn(Reading reading, Collection<TalkId> talks) {
        long turn = ids.next();
        for (TalkId talk : talks) {
            turn = Math.max(turn, Watches.newest(reading, talk) + 1);
        }
        return turn;
    }

    private boolean isToBeTold(Writing writing, Comment before, Comment answer) {
        MemberId member = before.speaker().member();
        return member != null
                && !member.equals(answer.speaker().member())
                && members.letters(writing, member).replies()
                && !Watches.isMuted(writing, member, answer.talk());
    }

    private void write(Writing writing, TalkSeat seat, Comment before, Comment answer, String name) {
        MemberId member = Objects.requireNonNull(before.speaker().member());
        String address = seat.address(answer.id());
        if (address == null) {
            return;
        }
        Words words = masthead.words(writing);
        String by = name.isEmpty() ? words.say("comments.deleted_user") : name;
        String origin = masthead.origin();
        String end = origin + mute.address(member, answer.talk());
        String text = words.say("comments.letter.reply.text", seat.title(), by) + "\n\n" + answer.words() + "\n\n"
                + words.say("comments.letter.reply.read") + "\n" + origin + address + "\n\n-- \n"
                + words.say("comments.letter.reply.why", masthead.paper(writing).name()) + "\n"
                + words.say("comments.letter.reply.mute") + "\n" + end;
        members.write(writing, member, words.say("comments.letter.reply.subject", by), text, end);
    }
}
