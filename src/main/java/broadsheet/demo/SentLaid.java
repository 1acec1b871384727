package broadsheet.demo;

import broadsheet.contributions.Contribution;
import broadsheet.contributions.Photo;
import broadsheet.contributions.Sender;
import broadsheet.contributions.TakeInStory;
import broadsheet.demo.drawing.DrawingRoom;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.platform.db.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lays on the demo paper's desk what readers have sent in. A file has lines {@code title}, {@code name} (empty for somebody
 * anonymous), {@code hours} ago, and if need be {@code photo: picture | caption}, {@code by} and {@code question}; then an
 * empty line, and the story.
 */
final class SentLaid {
    private static final int PHOTO_WIDTH = 1600;
    private static final Duration A_PAUSE = Duration.ofHours(3);

    private final DemoRoom room;
    private final Predicate<String> pictures;

    /** @param pictures which of the pictures are to be drawn */
    SentLaid(DemoRoom room, Predicate<String> pictures) {
        this.room = room;
        this.pictures = pictures;
    }

    void run() {
        Material.texts("sent", ".sent").values().forEach(this::one);
    }

    private void one(String text) {
        int end = text.indexOf("\n\n");
        List<String> head = List.of(text.substring(0, end).split("\n", -1));
        String name = Material.field(head, "name");
        Sender sender = name.isEmpty() ? Sender.ANONYMOUS : new Sender(false, name, "", null);
        Instant at = room.database().now().minus(Duration.ofHours(Long.parseLong(Material.field(head, "hours"))));
        List<Photo> photos = photos(head, name, at);
        String words = text.substring(end).strip();
        room.database().perform(writing -> {
            var handed = new TakeInStory.Handed(Material.field(head, "title"), words, sender, at);
            Contribution sent = room.contributions().takeIn().run(writing, handed, photos);
            ask(writing, sent, head);
        });
    }

    private void ask(Writing writing, Contribution sent, List<String> head) {
        String question = Material.field(head, "question");
        if (!question.isEmpty()) {
            room.contributions().acts().askBack().run(writing, sent, question, Material.field(head, "by"));
        }
    }

    private List<Photo> photos(List<String> head, String name, Instant at) {
        var photos = new ArrayList<Photo>();
        for (String line : head) {
            String[] parts = line.split(": | \\| ", 3);
            if (parts[0].equals("photo") && pictures.test(parts[1])) {
                var words = new PictureWords(parts[2], name, "", name, "Hollin", at.minus(A_PAUSE));
                byte[] file = PressPhoto.write(DrawingRoom.draw(parts[1], PHOTO_WIDTH), words);
                photos.add(room.contributions().takeIn().clean(file, name.isEmpty()));
            }
        }
        return photos;
    }
}
