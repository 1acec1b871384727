package broadsheet.desk.forum;

import broadsheet.comments.Comments;
import broadsheet.comments.Conversation;
import broadsheet.comments.TalkId;
import broadsheet.comments.Topics;
import broadsheet.forum.Board;
import broadsheet.forum.Boards;
import broadsheet.identity.Declined;
import broadsheet.identity.Permission;
import broadsheet.identity.StaffForm;
import broadsheet.identity.StaffFrame;
import broadsheet.identity.StaffRoutes;
import broadsheet.identity.StaffVisit;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Template;
import broadsheet.story.Stories;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Topics found and looked after. */
final class TopicRoutes {
    private static final int LATEST = 12;
    private static final int COMMENTS = 100;

    private final Boards boards;
    private final Comments comments;
    private final Stories stories;
    private final TopicActs acts;

    TopicRoutes(Boards boards, Comments comments, Stories stories, TopicActs acts) {
        this.boards = boards;
        this.comments = comments;
        this.stories = stories;
        this.acts = acts;
    }

    void on(StaffRoutes routes) {
        String topic = ForumDesk.TOPICS + "/{topic}";
        routes.page(ForumDesk.TOPICS, Permission.MODERATE, this::list, "topic")
                .page(topic, Permission.MODERATE, this::topic)
                .act(topic, Permission.MODERATE, this::act);
        TopicActs.sayings(routes);
    }

    private Reply list(StaffVisit visit, Reading reading) {
        String typed = visit.query("topic");
        Optional<TalkId> asked = acts.typed(reading, typed);
        if (asked.isPresent()) {
            return new Reply.SeeOther(ForumDesk.TOPICS + "/" + asked.get());
        }
        var parts = new ArrayList<TopicsPage.Part>();
        for (Board board : boards.all(reading)) {
            parts.add(new TopicsPage.Part(board.name(), lines(reading, board.id())));
        }
        parts.add(new TopicsPage.Part("The stories", lines(reading, Conversation.STORIES)));
        String wrong = typed.isBlank() ? "" : "No topic and no story stands there.";
        return new Reply.Personal(
                200,
                new Template(
                        "desk/forum/topics.jte", new TopicsPage(visit.frame().titled("Forum"), parts, typed, wrong)));
    }

    private List<TopicsPage.Line> lines(Reading reading, long board) {
        return Topics.latest(reading, board, LATEST).stream()
                .map(topic -> new TopicsPage.Line(
                        topic.id().toString(),
                        title(reading, topic),
                        topic.readable(),
                        (topic.isPinned() ? ", pinned" : "") + (topic.isLocked() ? ", closed" : "")))
                .toList();
    }

    private String title(Reading reading, Conversation topic) {
        StoryId story = topic.story();
        if (story == null) {
            return topic.title() == null ? "" : topic.title();
        }
        return stories.find(reading, story)
                .map(found -> found.copy().headline())
                .orElse("");
    }

    private Reply topic(StaffVisit visit, Reading reading) {
        return TalkId.parse(visit.part("topic"))
                .flatMap(talk -> page(reading, visit.frame(), talk, TopicForm.NOTHING, ""))
                .<Reply>map(page -> new Reply.Personal(200, new Template("desk/forum/topic.jte", page)))
                .orElse(Reply.NOT_FOUND);
    }

    private Optional<TopicPage> page(Reading reading, StaffFrame frame, TalkId talk, TopicForm typed, String wrong) {
        Conversation topic = Topics.find(reading, talk).orElse(null);
        Story story = topic == null || topic.story() != null
                ? stories.find(reading, new StoryId(talk.value()))
                        .filter(Story::isPublic)
                        .orElse(null)
                : null;
        if (topic == null && story == null || topic != null && topic.movedTo() != null) {
            return Optional.empty();
        }
        String title = story != null ? story.copy().headline() : topic == null ? "" : title(reading, topic);
        return Optional.of(new TopicPage(
                frame.titled(title),
                ForumDesk.TOPICS + "/" + talk,
                title,
                story != null ? Topics.address(story) : Topics.leading(talk),
                topic == null ? Conversation.STORIES : topic.board(),
                topic == null || topic.story() != null,
                topic != null && topic.isPinned(),
                topic != null && topic.isLocked(),
                topic == null ? 0 : topic.readable(),
                boards.all(reading),
                comments.latest(reading, talk, COMMENTS),
                Topics.mergedInto(reading, talk),
                typed,
                wrong));
    }

    private Reply act(StaffForm form, Writing writing) {
        Optional<TalkId> talk = TalkId.parse(form.part("topic"))
                .filter(id ->
                        page(writing, form.frame(), id, TopicForm.NOTHING, "").isPresent());
        if (talk.isEmpty()) {
            form.leavesNoLine();
            return Reply.NOT_FOUND;
        }
        try {
            return acts.run(form, writing, talk.get());
        } catch (IllegalArgumentException e) {
            throw new Declined(
                    page(writing, form.frame(), talk.get(), TopicForm.of(form), String.valueOf(e.getMessage()))
                            .<Reply>map(page -> new Reply.Personal(422, new Template("desk/forum/topic.jte", page)))
                            .orElse(Reply.NOT_FOUND));
        }
    }
}
