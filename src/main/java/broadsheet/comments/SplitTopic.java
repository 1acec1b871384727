package broadsheet.comments;

import broadsheet.comments.watch.Watches;
import broadsheet.platform.db.Writing;
import broadsheet.platform.time.Ids;
import broadsheet.section.Moderation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves a comment and all that answers it out of a conversation: into another, or into a new topic. */
public final class SplitTopic {
    private final Ids ids;

    public SplitTopic(Ids ids) {
        this.ids = ids;
    }

    /**
     * Into a new topic.
     *
     * @throws IllegalArgumentException when the comment is not there, when nothing would be left, or for the title
     */
    public TalkId run(Writing writing, CommentId id, String title, Moderation moderation, long board) {
        Comment first = leaving(writing, id);
        var talk = new TalkId(ids.next());
        ConversationStore.start(
                writing,
                talk,
                TopicTitle.checked(title),
                moderation,
                board,
                first.speaker().member());
        transfer(writing, first, talk);
        return talk;
    }

    /**
     * Into a conversation that is there.
     *
     * @throws IllegalArgumentException when one is not there, when nothing would be left, or when it stands there already
     */
    public void run(Writing writing, CommentId id, TalkId into) {
        Comment first = leaving(writing, id);
        Sought.conversation(writing, into);
        if (first.talk().equals(into)) {
            throw new IllegalArgumentException("The comment stands in that topic already.");
        }
        transfer(writing, first, into);
    }

    /** The comment, whose topic must hold something besides it. */
    private static Comment leaving(Writing writing, CommentId id) {
        Comment first = CommentStore.find(writing, id)
                .orElseThrow(() -> new IllegalArgumentException("There is no comment " + id + "."));
        Conversation from = Sought.conversation(writing, first.talk());
        if (from.story() == null && TransferStore.isFirst(writing, first)) {
            throw new IllegalArgumentException(
                    "The topic begins with this comment. Merge the topic or move it, as a whole.");
        }
        return first;
    }

    private static void transfer(Writing writing, Comment first, TalkId into) {
        Map<CommentId, Place> places = new HashMap<>();
        List<Comment> moved = withAnswers(TransferStore.thread(writing, first), first);
        for (Comment comment : moved) {
            CommentId answers = answers(comment, first);
            Place above = answers == null ? null : places.get(answers);
            places.put(comment.id(), Place.of(above, comment.postedAt(), comment.id()));
        }
        Map<CommentId, Integer> below = new HashMap<>();
        Map<CommentId, Integer> lost = new HashMap<>();
        int shown = 0;
        for (Comment comment : moved) {
            if (comment.isShown()) {
                shown++;
                place(places, comment).above().forEach(above -> below.merge(above, 1, Integer::sum));
                comment.place().above().stream()
                        .filter(above -> !places.containsKey(above))
                        .forEach(above -> lost.merge(above, 1, Integer::sum));
            }
        }
        for (Comment comment : moved) {
            TransferStore.move(
                    writing,
                    comment,
                    into,
                    answers(comment, first),
                    place(places, comment),
                    below.getOrDefault(comment.id(), 0));
        }
        lost.forEach((above, fewer) -> TransferStore.fewerBelow(writing, above, fewer));
        Watches.split(writing, first.talk(), into);
        ConversationStore.count(writing, first.talk(), -shown);
        ConversationStore.count(writing, into, shown);
    }

    private static Place place(Map<CommentId, Place> places, Comment comment) {
        Place place = places.get(comment.id());
        return place == null ? comment.place() : place;
    }

    private static @Nullable CommentId answers(Comment comment, Comment first) {
        return comment.id().equals(first.id()) ? null : comment.answers();
    }

    /** The first one and all that answer it, each behind the one that it answers. */
    private static List<Comment> withAnswers(List<Comment> thread, Comment first) {
        Map<CommentId, List<Comment>> answers = new HashMap<>();
        for (Comment comment : thread) {
            CommentId answered = comment.answers();
            if (answered != null) {
                answers.computeIfAbsent(answered, _ -> new ArrayList<>()).add(comment);
            }
        }
        var found = new ArrayList<Comment>();
        found.add(first);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(answers.getOrDefault(found.get(i).id(), List.of()));
        }
        return found;
    }
}
