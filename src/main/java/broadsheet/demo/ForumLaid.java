package broadsheet.demo;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import broadsheet.comments.PinTopic;
import broadsheet.comments.TakeIn;
import broadsheet.comments.TalkId;
import broadsheet.forum.Board;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.text.Slug;
import broadsheet.section.Moderation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Opens the demo paper's boards and begins their topics. A topic's file has a line {@code board | days ago | title}, lines
 * for what else it is ({@code pinned}, {@code poll | question | answer | …}), an empty line, and what was said.
 */
final class ForumLaid {
    private static final int HOUR = 8;
    private static final int POLL_DAYS = 21;
    /** How many voted for the first answer, the second, and so on. */
    private static final int[] VOTES = {17, 23, 9, 4};

    private final DemoRoom room;
    private final LocalDate today;
    private final ZoneId zone;
    private final PinTopic pin = new PinTopic();

    ForumLaid(DemoRoom room, LocalDate today, ZoneId zone) {
        this.room = room;
        this.today = today;
        this.zone = zone;
    }

    void run() {
        room.database().perform(writing -> {
            Map<String, Board> boards = boards(writing);
            Material.texts("forum", ".topic").forEach((name, text) -> topic(writing, boards, name, text));
        });
    }

    private static String[] parts(String line) {
        String[] parts = line.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return parts;
    }

    private Map<String, Board> boards(Writing writing) {
        var boards = new HashMap<String, Board>();
        for (String line : Material.text("forum/boards.txt").split("\n", -1)) {
            if (!line.isBlank()) {
                String[] parts = parts(line);
                Board board =
                        room.forum().openBoard().run(writing, new Slug(parts[0]), parts[1], parts[2], Moderation.AFTER);
                boards.put(parts[0], board);
            }
        }
        return boards;
    }

    private void topic(Writing writing, Map<String, Board> boards, String name, String text) {
        int end = text.indexOf("\n\n");
        List<String> head = List.of(text.substring(0, end).split("\n", -1));
        String[] first = parts(head.getFirst());
        Board board = boards.get(first[0]);
        if (board == null) {
            throw new IllegalArgumentException(name + " names no board: " + first[0]);
        }
        TalkId talk = room.comments().takeIn().topic(writing, first[2], board.moderation(), board.id());
        Instant begun = today.minusDays(Long.parseLong(first[1]))
                .atTime(HOUR, 0)
                .atZone(zone)
                .toInstant();
        converse(writing, talk, begun, name, CommentsFile.read(name, text.substring(end)));
        for (String line : head.subList(1, head.size())) {
            String[] parts = parts(line);
            if (parts[0].equals("pinned")) {
                pin.run(writing, talk, true);
            } else {
                ask(writing, talk, List.of(parts));
            }
        }
    }

    private void converse(Writing writing, TalkId talk, Instant begun, String name, List<CommentsFile.Line> lines) {
        var above = new ArrayList<CommentId>();
        for (int i = 0; i < lines.size(); i++) {
            CommentsFile.Line line = lines.get(i);
            while (above.size() > line.depth()) {
                above.removeLast();
            }
            var said = new TakeIn.Said(
                    talk,
                    above.isEmpty() ? null : above.getLast(),
                    Draft.typed(line.name(), line.words()),
                    CommentState.SHOWN,
                    begun.plus(line.after()),
                    "demo:forum:" + name + ":" + i);
            above.add(room.comments().takeIn().run(writing, said).id());
        }
    }

    /** Those who voted have no accounts; their numbers are below all that are given out. */
    private void ask(Writing writing, TalkId talk, List<String> parts) {
        List<String> answers = parts.subList(2, parts.size());
        room.forum().askPoll().run(writing, talk, parts.get(1), answers, POLL_DAYS);
        long voter = 0;
        for (int number = 1; number <= answers.size(); number++) {
            for (int i = 0; i < VOTES[(number - 1) % VOTES.length]; i++) {
                room.forum().vote().run(writing, talk, new MemberId(++voter), number);
            }
        }
    }
}
