package broadsheet.desk.forum;

import broadsheet.comments.CommentId;
import broadsheet.comments.Comments;
import broadsheet.comments.LockTopic;
import broadsheet.comments.MergeTopic;
import broadsheet.comments.MoveTopic;
import broadsheet.comments.PinTopic;
import broadsheet.comments.RenameTopic;
import broadsheet.comments.SplitTopic;
import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.comments.UnmergeTopic;
import broadsheet.forum.Board;
import broadsheet.forum.Boards;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffRoutes;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Numbers;
import broadsheet.platform.time.Ids;
import broadsheet.story.Stories;
import broadsheet.story.StoryId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Does what a moderator's form asks for with a topic, each with its line in the record. */
final class TopicActs {
    private static final Pattern TOPIC = Pattern.compile("(?:.*" + Topics.FORUM + "/topics/)?(\\d{1,19})(?:[-?#/].*)?");
    private static final Pattern STORY = Pattern.compile("(?:https?://[^/]+)?(/[^?#]+?)(?:/comments)?(?:[?#].*)?");

    private final Boards boards;
    private final Comments comments;
    private final Stories stories;
    private final PinTopic pin = new PinTopic();
    private final LockTopic lock = new LockTopic();
    private final RenameTopic rename = new RenameTopic();
    private final MoveTopic move = new MoveTopic();
    private final MergeTopic merge = new MergeTopic();
    private final UnmergeTopic unmerge = new UnmergeTopic();
    private final SplitTopic split;

    TopicActs(Boards boards, Comments comments, Stories stories, Ids ids) {
        this.comments = comments;
        this.boards = boards;
        this.stories = stories;
        this.split = new SplitTopic(ids);
    }

    static void sayings(StaffRoutes routes) {
        routes.saying("topic-pinned", "The topic stands at the head of its board.")
                .saying("topic-unpinned", "The topic stands among the others again.")
                .saying("topic-locked", "The topic is closed. What was said can still be read.")
                .saying("topic-unlocked", "The topic is open again.")
                .saying("topic-renamed", "The topic has its new title; the old address leads there.")
                .saying("topic-moved", "The topic stands on the other board.")
                .saying("topic-merged", "All of it is here now; the old address leads here.")
                .saying("topic-unmerged", "The merge is taken back: the topic stands on its board again.")
                .saying("topic-split", "The comment and its answers are here now.");
    }

    /** The topic, or the story's, that a number or an address names. */
    Optional<TalkId> typed(Reading reading, String typed) {
        Matcher topic = TOPIC.matcher(typed.strip());
        if (topic.matches()) {
            return TalkId.parse(topic.group(1))
                    .filter(talk -> Topics.find(reading, talk)
                                    .filter(found -> found.movedTo() == null)
                                    .isPresent()
                            || stories.find(reading, new StoryId(talk.value())).isPresent());
        }
        Matcher story = STORY.matcher(typed.strip());
        return story.matches()
                ? stories.at(reading, story.group(1)).map(found -> TalkId.of(found.id()))
                : Optional.empty();
    }

    /** @throws IllegalArgumentException in words for moderators, when it cannot be done */
    Reply run(StaffForm form, Writing writing, TalkId talk) {
        return switch (form.field("act")) {
            case "pin", "unpin" -> pin(form, writing, talk, form.field("act").equals("pin"));
            case "lock", "unlock" -> lock(form, writing, talk, form.field("act").equals("lock"));
            case "rename" -> rename(form, writing, talk);
            case "move" -> move(form, writing, talk);
            case "merge" -> merge(form, writing, talk);
            case "unmerge" -> unmerge(form, writing, talk);
            case "split" -> split(form, writing, talk);
            default -> throw new IllegalArgumentException("There is no such act.");
        };
    }

    private static Reply to(TalkId talk, String said) {
        return new Reply.SeeOther(ForumDesk.TOPICS + "/" + talk + "?said=" + said);
    }

    private static String thing(TalkId talk) {
        return "topic/" + talk;
    }

    private Reply pin(StaffForm form, Writing writing, TalkId talk, boolean pinned) {
        pin.run(writing, talk, pinned);
        form.record(writing, pinned ? "pinned a topic" : "unpinned a topic", thing(talk), "", "");
        return to(talk, pinned ? "topic-pinned" : "topic-unpinned");
    }

    private Reply lock(StaffForm form, Writing writing, TalkId talk, boolean locked) {
        if (Topics.find(writing, talk).isPresent()) {
            lock.run(writing, talk, locked);
        } else {
            lock.run(writing, new StoryId(talk.value()), locked);
        }
        form.record(writing, locked ? "closed a topic" : "reopened a topic", thing(talk), "", "");
        return to(talk, locked ? "topic-locked" : "topic-unlocked");
    }

    private Reply rename(StaffForm form, Writing writing, TalkId talk) {
        rename.run(writing, talk, form.field("title"));
        form.record(writing, "renamed a topic", thing(talk), "", "");
        return to(talk, "topic-renamed");
    }

    private Board board(StaffForm form, Writing writing) {
        return Numbers.of(form.field("board"))
                .flatMap(id -> boards.find(writing, id))
                .orElseThrow(() -> new IllegalArgumentException("Choose a board."));
    }

    private String name(Reading reading, TalkId talk) {
        return Topics.find(reading, talk)
                .flatMap(topic -> boards.find(reading, topic.board()))
                .map(Board::name)
                .orElse("");
    }

    private Reply move(StaffForm form, Writing writing, TalkId talk) {
        String before = name(writing, talk);
        Board board = board(form, writing);
        move.run(writing, talk, board.id(), board.moderation());
        form.record(writing, "moved a topic", thing(talk), before, board.name());
        return to(talk, "topic-moved");
    }

    private TalkId into(Writing writing, String typed) {
        TalkId into = typed(writing, typed)
                .orElseThrow(() -> new IllegalArgumentException("No topic and no story stands at \"" + typed + "\"."));
        if (Topics.find(writing, into).isEmpty()) {
            throw new IllegalArgumentException("Nothing has been said about that story yet.");
        }
        return into;
    }

    private Reply merge(StaffForm form, Writing writing, TalkId talk) {
        TalkId into = into(writing, form.field("into"));
        merge.run(writing, talk, into);
        form.record(writing, "merged a topic", thing(talk), "", thing(into));
        return to(into, "topic-merged");
    }

    private Reply unmerge(StaffForm form, Writing writing, TalkId talk) {
        TalkId from = TalkId.parse(form.field("from"))
                .filter(id -> Topics.mergedInto(writing, talk).stream()
                        .anyMatch(merged -> merged.id().equals(id)))
                .orElseThrow(() -> new IllegalArgumentException("No such topic was merged into this one."));
        unmerge.run(writing, from);
        form.record(writing, "took a merge back", thing(from), thing(talk), "");
        return to(from, "topic-unmerged");
    }

    private Reply split(StaffForm form, Writing writing, TalkId talk) {
        String typed = (form.field("other").isBlank() ? form.field("comment") : form.field("other")).strip();
        CommentId id =
                CommentId.inAddress(typed).or(() -> CommentId.parse(typed)).orElse(null);
        if (id == null) {
            throw new IllegalArgumentException("Choose the comment that is to leave, or paste its address.");
        }
        if (!comments.stands(writing, id, talk)) {
            throw new IllegalArgumentException("That comment does not stand in this topic.");
        }
        if (!form.field("title").isBlank() && !form.field("into").isBlank()) {
            throw new IllegalArgumentException(
                    "Give either the title of a new topic, or the address of one that is there, not both.");
        }
        TalkId into;
        if (form.field("into").isBlank()) {
            Board board = board(form, writing);
            into = split.run(writing, id, form.field("title"), board.moderation(), board.id());
        } else {
            into = into(writing, form.field("into"));
            split.run(writing, id, into);
        }
        form.record(writing, "split a topic", thing(talk), "comment/" + id, thing(into));
        return to(into, "topic-split");
    }
}
