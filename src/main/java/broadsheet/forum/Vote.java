package broadsheet.forum;

import broadsheet.comments.TalkId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;
import java.util.Optional;

/** Takes a member's vote. A member has one; voting again moves it, as long as the poll is open. */
public final class Vote {
    Vote() {}

    /** Returns whether it was taken: not when there is no such poll or answer, or when the poll has closed. */
    public boolean run(Writing writing, TalkId talk, MemberId member, int number) {
        Optional<Poll> poll = PollStore.find(writing, talk);
        boolean can = poll.isPresent()
                && writing.now().isBefore(poll.get().closesAt())
                && poll.get().choices().stream().anyMatch(choice -> choice.number() == number);
        if (!can) {
            return false;
        }
        Optional<Integer> before = PollStore.vote(writing, talk, member);
        if (before.isEmpty() || before.get() != number) {
            before.ifPresent(old -> PollStore.deleteVote(writing, talk, member, old));
            PollStore.insertVote(writing, talk, member, number);
        }
        return true;
    }

    /** Takes all votes of a member back, who wants nothing left behind. */
    public void forget(Writing writing, MemberId member) {
        PollStore.votes(writing, member)
                .forEach(voted -> PollStore.deleteVote(writing, voted.talk(), member, voted.number()));
    }
}
