package broadsheet.forum;

import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.members.Farewell;
import broadsheet.members.MemberData;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What members asked in their topics and voted for, for those who take their data away or leave. */
final class PollsOfMembers implements MemberData, Farewell {
    private final Vote vote;

    PollsOfMembers(Vote vote) {
        this.vote = vote;
    }

    @Override
    public String word() {
        return "polls";
    }

    @Override
    public Object of(Reading reading, MemberId member) {
        return Map.of(
                "asked",
                Topics.begunBy(reading, member).stream()
                        .map(talk -> PollStore.find(reading, talk))
                        .flatMap(Optional::stream)
                        .map(poll -> Map.of("question", poll.question(), "answers", words(poll)))
                        .toList(),
                "voted",
                PollStore.votes(reading, member).stream()
                        .map(voted -> Map.of("topic", voted.talk().toString(), "answer", answer(reading, voted)))
                        .toList());
    }

    private static List<String> words(Poll poll) {
        return poll.choices().stream().map(Poll.Choice::words).toList();
    }

    private static String answer(Reading reading, PollStore.Voted voted) {
        return PollStore.find(reading, voted.talk()).stream()
                .flatMap(poll -> poll.choices().stream())
                .filter(choice -> choice.number() == voted.number())
                .map(Poll.Choice::words)
                .findFirst()
                .orElse("");
    }

    /** The own votes go; what the member asked goes with the other words. */
    @Override
    public void leave(Writing writing, MemberId member, Wish wish) {
        vote.forget(writing, member);
        if (wish == Wish.REMOVE) {
            for (TalkId talk : Topics.begunBy(writing, member)) {
                PollStore.delete(writing, talk);
            }
        }
    }
}
