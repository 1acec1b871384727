package broadsheet.demo;

import broadsheet.demo.drawing.DrawingRoom;
import broadsheet.picture.AddVideo;
import broadsheet.picture.Negative;
import broadsheet.picture.Picture;
import broadsheet.picture.PictureId;
import broadsheet.picture.PictureWords;
import broadsheet.picture.PressPhoto;
import broadsheet.platform.text.Allowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Draws the pictures that the stories name, on all cores, with captions and credits embedded as agencies do. */
final class GalleryMaker {
    private static final int WIDTH = 1920;
    private static final Pattern FIGURE = Pattern.compile(
            "data-picture=\"([^\"]*)\" data-alt=\"([^\"]*)\" data-credit=\"([^\"]*)\"><figcaption>(.*?)</figcaption>",
            Pattern.DOTALL);
    private static final List<String> VIDEOS = List.of("ferry-timelapse");

    private final DemoRoom room;
    private final List<StoryFile> files;
    private final LocalDate today;
    private final DemoPaper.Progress progress;

    GalleryMaker(DemoRoom room, List<StoryFile> files, LocalDate today, DemoPaper.Progress progress) {
        this.room = room;
        this.files = files;
        this.today = today;
        this.progress = progress;
    }

    Gallery hang(Predicate<String> chosen) {
        Map<String, PictureWords> wanted = wanted();
        wanted.keySet().removeIf(key -> !chosen.test(key));
        Map<String, Negative> negatives = new ConcurrentHashMap<>();
        var done = new AtomicInteger();
        var drawn = new ArrayList<Future<?>>();
        try (var pool = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("drawing-", 1).factory())) {
            wanted.forEach((key, words) -> drawn.add(pool.submit(() -> {
                negatives.put(
                        key,
                        room.pictures().addPicture().develop(PressPhoto.write(DrawingRoom.draw(key, WIDTH), words)));
                progress.at("pictures", done.incrementAndGet(), wanted.size());
            })));
        }
        for (var each : drawn) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("A picture could not be drawn.", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while drawing.", e);
            }
        }
        return room.database().write(writing -> {
            var pictures = new HashMap<String, Long>();
            wanted.forEach((key, words) -> {
                Negative negative = negatives.get(key);
                if (negative != null) {
                    Picture picture = room.pictures()
                            .addPicture()
                            .run(writing, negative, key, PictureWords.of("", "", words.alt()));
                    pictures.put(key, picture.id().value());
                }
            });
            var videos = new HashMap<String, Long>();
            for (String key : VIDEOS) {
                videos.put(key, video(writing, key, pictures.get(key + "-poster")));
            }
            return new Gallery(pictures, videos);
        });
    }

    private long video(broadsheet.platform.db.Writing writing, String key, @Nullable Long poster) {
        try {
            Path film = Files.createTempFile("broadsheet", ".mp4");
            try {
                Files.write(film, Material.bytes("video/" + key + ".mp4"));
                AddVideo addVideo = room.pictures().addVideo();
                AddVideo.Reel reel = addVideo.develop(film);
                AddVideo.Captions captions = addVideo.captions(Material.bytes("video/" + key + ".en.vtt"), "en");
                return addVideo.run(writing, reel, key, poster == null ? null : new PictureId(poster), captions)
                        .id()
                        .value();
            } finally {
                Files.delete(film);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pictures that stories name, with the words of their first use. */
    private Map<String, PictureWords> wanted() {
        var wanted = new LinkedHashMap<String, PictureWords>();
        for (StoryFile file : files) {
            if (!file.get("picture").isEmpty()) {
                wanted.putIfAbsent(
                        file.get("picture"), words(file.get("caption"), file.get("credit"), file.get("alt")));
            }
            var figures = FIGURE.matcher(file.body());
            while (figures.find()) {
                wanted.putIfAbsent(
                        figures.group(1),
                        words(
                                Allowed.text(figures.group(4).replaceAll("<[^>]*>", "")),
                                Allowed.text(figures.group(3)),
                                Allowed.text(figures.group(2))));
            }
        }
        for (String key : VIDEOS) {
            wanted.putIfAbsent(
                    key + "-poster", words("", "Sam Okonjo-Reed / The Vessary Courier", "A ferry crosses the sound"));
        }
        wanted.keySet().retainAll(DrawingRoom.keys());
        return wanted;
    }

    private PictureWords words(String caption, String credit, String alt) {
        int slash = credit.indexOf(" / ");
        String byline = slash > 0 ? credit.substring(0, slash) : "";
        return new PictureWords(
                caption, credit, alt, byline, "Harrowmouth", today.atTime(5, 10).toInstant(java.time.ZoneOffset.UTC));
    }
}
