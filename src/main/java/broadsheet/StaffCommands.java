package broadsheet;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentLine;
import broadsheet.comments.Comments;
import broadsheet.platform.command.CommandDoor;
import broadsheet.platform.db.Writing;
import broadsheet.story.Story;
import broadsheet.story.StoryId;
import broadsheet.story.StoryPlace;
import broadsheet.story.Verify;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Carries out staff commands on a paper, be it running or resting. */
final class StaffCommands implements CommandDoor.Hand {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Newspaper paper;

    StaffCommands(Newspaper paper) {
        this.paper = paper;
    }

    @Override
    public int run(List<String> words, PrintStream out, PrintStream complaints) {
        Comments comments = paper.comments().comments();
        return switch (words.getFirst()) {
            case "approve" -> decide(words, comments::approve, out, complaints);
            case "hide" -> decide(words, comments::hide, out, complaints);
            case "remove" -> decide(words, comments::remove, out, complaints);
            case "list" -> list(words, out, complaints);
            case "import-comments" -> new CommentFiles(paper).take(words, out, complaints);
            case "export-comments" -> new CommentFiles(paper).give(words, out, complaints);
            case "verify" -> verify(out, complaints);
            default -> {
                complaints.println("There is no such command: " + words.getFirst());
                yield 2;
            }
        };
    }

    private int verify(PrintStream out, PrintStream complaints) {
        Verify.Outcome found = new Verify().run(paper.database(), complaints::println);
        out.println("Stories that hold: " + (found.stories() - found.broken()) + " of " + found.stories()
                + ". Published versions: " + found.versions() + ".");
        if (found.before() > 0) {
            out.println("Published before the chain began: " + found.before()
                    + "; the chain of each begins when it is published again.");
        }
        if (!found.holds()) {
            complaints.println(
                    "Stories that do not hold: " + found.broken() + ". Something that was published was changed.");
        }
        return found.holds() ? 0 : 1;
    }

    private int decide(
            List<String> words, BiConsumer<Writing, CommentId> act, PrintStream out, PrintStream complaints) {
        int done = 0;
        for (String word : words.subList(1, words.size())) {
            try {
                var id = new CommentId(Long.parseLong(word));
                paper.database().perform(writing -> act.accept(writing, id));
                out.println(words.getFirst() + " " + word + ": done");
                done++;
            } catch (NumberFormatException e) {
                complaints.println("\"" + word + "\" is not the number of a comment.");
            } catch (IllegalArgumentException | IllegalStateException e) {
                complaints.println(e.getMessage());
            }
        }
        return done == words.size() - 1 ? 0 : 1;
    }

    /** {@code list}, then {@code json} or {@code plain}, then perhaps a story's address. */
    private int list(List<String> words, PrintStream out, PrintStream complaints) {
        boolean json = words.get(1).equals("json");
        String address = words.size() > 2 ? words.get(2) : null;
        return paper.database().read(reading -> {
            Optional<StoryId> story = Optional.empty();
            if (address != null) {
                story = StoryPlace.at(address)
                        .flatMap(place -> place.find(reading, paper.stories().stories()))
                        .map(Story::id);
                if (story.isEmpty()) {
                    complaints.println("There is no story at " + address + ".");
                    return 1;
                }
            }
            var count = new AtomicLong();
            paper.comments().comments().stream(reading, story, line -> {
                count.incrementAndGet();
                out.println(json ? json(line) : plain(line));
            });
            if (count.get() == 0 && !json) {
                complaints.println("There are no comments yet.");
            }
            return 0;
        });
    }

    private static String json(CommentLine line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", line.id().toString());
        fields.put("story", line.story());
        fields.put("conversation", line.talk());
        fields.put("name", line.name());
        fields.put("text", line.text());
        fields.put("state", line.state().name().toLowerCase(java.util.Locale.ROOT));
        fields.put("time", line.time().toString());
        return JSON.writeValueAsString(fields);
    }

    private static String plain(CommentLine line) {
        return String.join(
                "\t",
                line.id().toString(),
                line.time().toString(),
                line.state().name().toLowerCase(java.util.Locale.ROOT),
                String.valueOf(line.story() != null ? line.story() : line.talk()),
                line.name(),
                line.text().replaceAll("\\s+", " "));
    }
}
