package broadsheet.demo;

import broadsheet.comments.CommentId;
import broadsheet.comments.CommentState;
import broadsheet.comments.Draft;
import broadsheet.comments.Flag;
import broadsheet.comments.Manner;
import broadsheet.comments.Posted;
import broadsheet.comments.Posting;
import broadsheet.comments.TalkId;
import broadsheet.comments.Venue;
import broadsheet.identity.Person;
import broadsheet.identity.PersonId;
import broadsheet.members.MemberId;
import broadsheet.moderation.ChangeWords.Which;
import broadsheet.moderation.Opinion;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.story.StoryId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lays out what the demo paper's moderators have to decide. All of it comes in as readers' words do, so that the judge's
 * reasons stand with it; what readers see of the paper stays as it was. {@code said.txt} has blocks
 * {@code @ story | name | how long it was typed}, each from a network of its own.
 */
final class QueueLaid {
    private static final Pattern HEAD = Pattern.compile("@ (\\S+) \\| (.+) \\| (\\d+)(ms|s)\n");
    private static final String MODERATOR = "jonas";
    /** The addresses that are kept for examples (RFC 5737 §3), as networks are named. */
    private static final String EXAMPLES = "cb0071";

    private final DemoRoom room;
    private final Map<String, StoryId> published;

    /** @param published the stories of the paper, by their slugs */
    QueueLaid(DemoRoom room, Map<String, StoryId> published) {
        this.room = room;
        this.published = published;
    }

    void run() {
        room.database().perform(writing -> {
            PersonId moderator = moderator(writing);
            words(writing, Which.SUSPECT, "queue/suspect.txt", moderator);
            words(writing, Which.BANNED, "queue/banned.txt", moderator);
            said(writing);
            flagged(writing);
            removed(writing, moderator);
        });
    }

    private PersonId moderator(Reading reading) {
        return room.people().all(reading).stream()
                .filter(person -> person.login().equals(MODERATOR))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private void words(Writing writing, Which list, String file, PersonId by) {
        Map<Integer, String> troubles = room.moderation().changeWords().run(writing, list, Material.text(file), by);
        if (!troubles.isEmpty()) {
            throw new IllegalArgumentException(file + ": " + troubles);
        }
    }

    private void said(Writing writing) {
        String text = Material.text("queue/said.txt");
        Matcher head = HEAD.matcher(text);
        int number = 0;
        while (head.find()) {
            int end = text.indexOf("\n@ ", head.end());
            String words =
                    text.substring(head.end(), end < 0 ? text.length() : end).strip();
            long typed = Long.parseLong(head.group(3));
            Duration taken = head.group(4).equals("s") ? Duration.ofSeconds(typed) : Duration.ofMillis(typed);
            number++;
            var network = new Network("%s%02x".formatted(EXAMPLES, number));
            var manner = new Manner(network, taken, false, true, Opinion.UNASKED);
            post(writing, head.group(1), Draft.typed(head.group(2), words), "demo:queue:" + number, null, manner);
        }
    }

    private CommentId post(
            Writing writing, String story, Draft draft, String form, @Nullable MemberId member, Manner manner) {
        Venue venue = room.stories()
                .stories()
                .find(writing, story(story))
                .map(found -> Venue.below(writing, found))
                .orElseThrow();
        var posting = new Posting(draft, null, form, member, manner, _ -> null);
        return switch (room.comments().post().run(writing, venue, posting)) {
            case Posted.Taken taken -> taken.id();
            case Posted.Refused refused ->
                throw new IllegalArgumentException(form + " in the queue is refused: " + refused);
        };
    }

    private StoryId story(String slug) {
        StoryId story = published.get(slug);
        if (story == null) {
            throw new IllegalArgumentException("The queue names no story of the paper: " + slug);
        }
        return story;
    }

    /** Lines {@code story | which of its comments, from 0 | why | words}; a guest flags each. */
    private void flagged(Writing writing) {
        for (String line : Material.text("queue/flagged.txt").split("\n", -1)) {
            if (line.isBlank()) {
                continue;
            }
            String[] part = line.split(" \\| ", -1);
            CommentId comment = room.comments()
                    .takeIn()
                    .known(writing, "demo:" + part[0] + ":" + part[1])
                    .orElseThrow();
            var guest = new Flag.Flagger("demo:queue:" + part[0] + ":" + part[1], null);
            Flag.Why why = Flag.Why.of(part[2]).orElseThrow();
            room.comments().flag().run(writing, TalkId.of(story(part[0])), comment, guest, why, part[3]);
        }
    }

    /** One that was shown, and taken down, and whose writer does not agree. */
    private void removed(Writing writing, PersonId moderator) {
        String text = Material.text("queue/removed.txt");
        int end = text.indexOf("\n\n");
        List<String> head = List.of(text.substring(0, end).split("\n", -1));
        String name = Material.field(head, "name");
        String story = Material.field(head, "story");
        MemberId member = room.members().joinForDemo(writing, Material.field(head, "address"), name);
        Draft draft = Draft.typed(name, text.substring(end));
        CommentId id = post(writing, story, draft, "demo:queue:removed", member, Manner.plain(true));
        String reason = Material.field(head, "reason");
        room.comments().moderators().decide().run(writing, List.of(id), CommentState.REMOVED, moderator, reason);
        room.comments().appeal().run(writing, TalkId.of(story(story)), id, Material.field(head, "appeal"));
    }
}
