package broadsheet.comments;

import broadsheet.members.MemberId;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Opinion;
import broadsheet.moderation.Opinions;
import broadsheet.moderation.Utterance;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import java.util.List;
import java.util.Optional;

/**
 * Starts a topic of its own with its first comment, which goes the way of every comment. Readers find the topic when
 * that comment is shown. The same form sent twice is one topic.
 */
public final class StartTopic {
    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It is there.
         *
         * @param address where readers find it
         * @param receipt where its writer reads what became of it; the same as the address when it is shown at once
         * @param isNew whether it was not there before
         */
        record Started(TalkId talk, String address, String receipt, boolean isNew) implements Outcome {}

        /** The first comment could not be taken; the act must be undone. */
        record Refused(Posted.Refused why) implements Outcome {}
    }

    private final Ids ids;
    private final Post post;
    private final Gate gate;
    private final Opinions opinions;

    StartTopic(Ids ids, Post post, Gate gate, Opinions opinions) {
        this.ids = ids;
        this.post = post;
        this.gate = gate;
        this.opinions = opinions;
    }

    /** What an outside service says of a topic; to be asked before the transaction. */
    public Opinion opinion(MemberId member, String title, Draft first) {
        boolean isFit = TopicTitle.fits(TopicTitle.typed(title)) && first.fits();
        return isFit
                ? opinions.ask(new Utterance(
                        Kind.TOPIC,
                        first.name(),
                        TopicTitle.typed(title) + "\n\n" + first.words(),
                        member.value(),
                        null))
                : Opinion.UNASKED;
    }

    /** How a member's form was sent, who needs no challenge. */
    public Manner manner(Network network, Opinion opinion) {
        return new Manner(gate.seen(network), null, false, true, opinion);
    }

    /**
     * Starts it.
     *
     * @param posting the first comment, which answers none
     * @throws IllegalArgumentException when the title does not fit (see {@link TopicTitle})
     */
    public Outcome run(Writing writing, long board, Moderation moderation, String typed, Posting posting) {
        String title = TopicTitle.checked(typed);
        Optional<Comment> before = AnswerStore.find(writing, posting.form())
                .flatMap(answer -> CommentStore.find(writing, answer.comment()));
        if (before.isPresent()) {
            return started(before.get(), title, false);
        }
        var talk = new TalkId(ids.next());
        ConversationStore.start(writing, talk, title, moderation, board, posting.member());
        Conversation topic = Sought.conversation(writing, talk);
        return switch (post.run(writing, Venue.ofTopic(topic, List.of(), true), posting, title)) {
            case Posted.Taken taken ->
                started(CommentStore.find(writing, taken.id()).orElseThrow(), title, true);
            case Posted.Refused refused -> new Outcome.Refused(refused);
        };
    }

    private Outcome started(Comment first, String title, boolean isNew) {
        String address = Topics.address(first.talk(), title);
        String receipt = first.isShown() ? address : address + "/receipt/" + gate.receipt(first.id());
        return new Outcome.Started(first.talk(), address, receipt, isNew);
    }
}
