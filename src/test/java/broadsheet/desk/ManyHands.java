package broadsheet.desk;

import broadsheet.story.Story;
import broadsheet.testing.Colleague;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A reader and a moderator who do at random, over HTTP, whatever changes how many comments there are. */
final class ManyHands implements AutoCloseable {
    /** What they do. */
    enum Deed {
        POST_ON_THE_PAGE,
        POST_IN_THE_FORUM,
        START_A_TOPIC,
        LIKE,
        APPROVE,
        HIDE,
        REMOVE,
        PUT_ASIDE_AS_SPAM,
        UNDO,
        MOVE,
        SPLIT,
        MERGE,
        TAKE_A_MERGE_BACK,
        DELETE_THE_ACCOUNT
    }

    private static final String QUEUE = "/desk/comments";
    private static final List<Deed> OFTEN = List.of(
            Deed.POST_ON_THE_PAGE,
            Deed.POST_ON_THE_PAGE,
            Deed.POST_ON_THE_PAGE,
            Deed.POST_ON_THE_PAGE,
            Deed.POST_IN_THE_FORUM,
            Deed.POST_IN_THE_FORUM,
            Deed.POST_IN_THE_FORUM,
            Deed.LIKE,
            Deed.LIKE,
            Deed.LIKE,
            Deed.APPROVE,
            Deed.APPROVE,
            Deed.APPROVE,
            Deed.HIDE,
            Deed.REMOVE,
            Deed.PUT_ASIDE_AS_SPAM,
            Deed.UNDO,
            Deed.UNDO,
            Deed.START_A_TOPIC,
            Deed.MOVE,
            Deed.MOVE,
            Deed.SPLIT,
            Deed.SPLIT,
            Deed.MERGE,
            Deed.TAKE_A_MERGE_BACK);

    /** A comment as it stands somewhere just now. */
    private record Seen(long id, long talk, boolean isShown) {}

    private final TestPaper paper;
    private final List<Story> stories;
    private final Subscriber reader;
    private final Colleague moderator;
    private final @Nullable Subscriber leaving;
    private final int number;
    private final Random random;
    private final Deque<String> acts = new ArrayDeque<>();
    private final Map<Deed, Integer> done = new EnumMap<>(Deed.class);
    private boolean isGone;
    private int said;

    /** @param leaving a reader who deletes the account half way through */
    ManyHands(
            TestPaper paper,
            List<Story> stories,
            int number,
            Subscriber reader,
            Colleague moderator,
            @Nullable Subscriber leaving) {
        this.paper = paper;
        this.stories = stories;
        this.number = number;
        this.reader = reader;
        this.moderator = moderator;
        this.leaving = leaving;
        this.random = new Random(number);
        moderator.get("/desk/account");
    }

    /** How often each deed was done, not counting what the rules refused. */
    Map<Deed, Integer> done() {
        return done;
    }

    /** Does so many things, one after the other, and reads now and then, so that pages are kept that must change. */
    void work(int times) {
        int did = 0;
        while (did < times) {
            paper.trial().clock().advance(Duration.ofMillis(50));
            boolean isTime = did == times / 2 && leaving != null && !isGone;
            Deed deed = isTime ? Deed.DELETE_THE_ACCOUNT : OFTEN.get(random.nextInt(OFTEN.size()));
            if (does(deed)) {
                done.merge(deed, 1, Integer::sum);
                did++;
                look();
            }
        }
    }

    private void look() {
        Story story = one(stories);
        reader.get(
                switch (random.nextInt(5)) {
                    case 0 -> story.address();
                    case 1 -> "/politics";
                    case 2 -> "/forum";
                    case 3 -> "/forum/stories";
                    default -> story.address() + "/comments";
                });
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean does(Deed deed) {
        Seen comment = comment();
        return switch (deed) {
            case POST_ON_THE_PAGE -> says(one(stories).address() + "/comments", null);
            case POST_IN_THE_FORUM ->
                says("/forum/topics/" + comment.talk(), comment.isShown() && random.nextBoolean() ? comment : null);
            case START_A_TOPIC ->
                leadsTo(
                        reader.post(
                                "/forum/" + (random.nextBoolean() ? "the-town" : "music") + "/new",
                                Map.of("title", "A matter of number " + ++said + " by " + number, "comment", words())),
                        "/forum/topics/");
            case LIKE -> likes(comment);
            case APPROVE -> decides(comment, "approve");
            case HIDE -> decides(comment, "hide");
            case REMOVE -> decides(comment, "remove");
            case PUT_ASIDE_AS_SPAM -> decides(comment, "spam");
            case UNDO ->
                !acts.isEmpty() && leadsTo(moderator.send(QUEUE + "/undo", Map.of("act", acts.pop())), "said=undone");
            case MOVE -> leadsTo(topic(talk(), Map.of("act", "move", "board", board())), "said=topic-moved");
            case SPLIT -> splits(comment);
            case MERGE ->
                leadsTo(topic(talk(), Map.of("act", "merge", "into", "" + comment.talk())), "said=topic-merged");
            case TAKE_A_MERGE_BACK -> takesAMergeBack();
            case DELETE_THE_ACCOUNT -> leaves();
        };
    }

    /** Any comment of the paper. */
    private Seen comment() {
        List<Seen> all = paper.database()
                .read(reading -> reading.list(
                        "SELECT id, talk_id, state FROM comments_comment ORDER BY id",
                        row -> new Seen(
                                row.number("id"),
                                row.number("talk_id"),
                                row.text("state").equals("shown"))));
        return one(all);
    }

    /** Any topic that belongs to no story; none's number when all have been merged away. */
    private long talk() {
        List<Long> all = paper.database()
                .read(reading -> reading.list(
                        "SELECT id FROM comments_conversation WHERE story_id IS NULL AND moved_to IS NULL ORDER BY id",
                        row -> row.number("id")));
        return all.isEmpty() ? 0 : one(all);
    }

    private String board() {
        return ""
                + one(paper.database()
                                .read(reading -> paper.whole().forum().boards().all(reading)))
                        .id();
    }

    private String words() {
        return "Reader " + number + " says for the " + ++said + ". time: " + Long.toString(random.nextLong(), 36) + " "
                + Long.toString(random.nextLong(), 36);
    }

    private boolean says(String address, @Nullable Seen answered) {
        var fields = new HashMap<>(Map.of("comment", words()));
        if (answered != null) {
            fields.put("parent", "" + answered.id());
        }
        Subscriber by = leaving != null && !isGone && random.nextInt(3) == 0 ? leaving : reader;
        return leadsTo(by.post(address, fields), "/receipt/");
    }

    private boolean decides(Seen comment, String act) {
        HttpResponse<String> answer = moderator.send(QUEUE, Map.of("comment", "" + comment.id(), "act", act));
        boolean isDone = leadsTo(answer, "done=");
        if (isDone) {
            acts.push(location(answer).replaceAll(".*done=(\\d+).*", "$1"));
        }
        return isDone;
    }

    private HttpResponse<String> topic(long talk, Map<String, String> fields) {
        return moderator.send("/desk/forum/topics/" + talk, fields);
    }

    private boolean splits(Seen comment) {
        var fields = new HashMap<>(Map.of("act", "split", "comment", "" + comment.id()));
        if (random.nextBoolean()) {
            fields.put("into", "" + talk());
        } else {
            fields.putAll(Map.of("title", "Split off as " + ++said + " by " + number, "board", board()));
        }
        return leadsTo(topic(comment.talk(), fields), "said=topic-split");
    }

    private boolean takesAMergeBack() {
        record Merged(long from, long into) {}
        List<Merged> merged = paper.database()
                .read(reading -> reading.list(
                        "SELECT id, moved_to FROM comments_conversation WHERE moved_to IS NOT NULL ORDER BY id",
                        row -> new Merged(row.number("id"), row.number("moved_to"))));
        if (merged.isEmpty()) {
            return false;
        }
        Merged chosen = one(merged);
        return leadsTo(
                topic(chosen.into(), Map.of("act", "unmerge", "from", "" + chosen.from())), "said=topic-unmerged");
    }

    /** Goes to where the topic's number leads, and likes it there. */
    private boolean likes(Seen comment) {
        String place = location(reader.get("/forum/topics/" + comment.talk()));
        return !place.isEmpty()
                && leadsTo(reader.post(place + "/like", Map.of("comment", "" + comment.id())), "?at=" + comment.id());
    }

    private boolean leaves() {
        if (leaving == null || isGone) {
            return false;
        }
        isGone = leadsTo(leaving.post("/account/delete", Map.of("wish", "remove")), "/account/deleted");
        return isGone;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Whether it was done; that it was refused is no failure, that the paper broke is one. */
    private static boolean leadsTo(HttpResponse<String> answer, String place) {
        if (answer.statusCode() >= 500) {
            throw new AssertionError(answer.request() + " answers " + answer.statusCode() + " "
                    + Jsoup.parse(answer.body()).text());
        }
        return answer.statusCode() == 303 && location(answer).contains(place);
    }

    @Override
    public void close() {
        reader.close();
        moderator.close();
        if (leaving != null) {
            leaving.close();
        }
    }
}
