package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Database;
import broadsheet.platform.db.Question;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is remembered of pictures and videos, on both databases. */
class PictureStoresTest {
    private static final PictureWords WORDS = PictureWords.of("The ferry at dawn", "Ada Quill", "A ferry");

    private static PictureRoom room(Trial trial) {
        return new PictureRoom(
                trial.database(), trial.ids(), trial.clock(), trial.folder().resolve("pictures"));
    }

    private static <T> Optional<T> find(Trial trial, Question<Optional<T>> question) {
        return trial.database().read(question);
    }

    private static <T> Map<T, Picture> all(Trial trial, Question<Map<T, Picture>> question) {
        return trial.database().read(question);
    }

    private static Picture add(Database database, PictureRoom room, byte[] file, String key) {
        Negative negative = room.addPicture().develop(file);
        return database.write(writing -> room.addPicture().run(writing, negative, key, WORDS));
    }

    @BothDatabases
    void a_picture_is_found_by_its_number_its_key_and_among_others(Trial trial) {
        try (var room = room(trial)) {
            Picture ferry = add(trial.database(), room, Samples.jpeg(Samples.halves(640, 360)), "ferry");
            Picture quay = add(trial.database(), room, Samples.jpeg(Samples.halves(320, 480)), "quay");

            assertThat(find(trial, reading -> room.pictures().find(reading, ferry.id())))
                    .hasValue(ferry);
            assertThat(find(trial, reading -> room.pictures().byKey(reading, "quay")))
                    .hasValue(quay);
            assertThat(find(trial, reading -> room.pictures().byKey(reading, "lighthouse")))
                    .isEmpty();
            assertThat(all(
                            trial,
                            reading -> room.pictures().all(reading, List.of(ferry.id(), quay.id(), new PictureId(1)))))
                    .hasSize(2)
                    .containsEntry(ferry.id(), ferry);
        }
    }

    @BothDatabases
    void a_new_file_under_a_known_key_keeps_its_number_and_its_words(Trial trial) {
        try (var room = room(trial)) {
            Picture before = add(trial.database(), room, Samples.jpeg(Samples.halves(640, 360)), "ferry");
            PictureWords better = PictureWords.of("The ferry, late", "Ada Quill", "A white ferry");
            trial.database().write(writing -> room.describePicture().run(writing, before.id(), better));

            Picture after = add(trial.database(), room, Samples.jpeg(Samples.halves(800, 600)), "ferry");

            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.width()).isEqualTo(800);
            assertThat(after.words()).isEqualTo(better);
            assertThat(find(trial, reading -> room.pictures().find(reading, before.id())))
                    .hasValue(after);
        }
    }

    @BothDatabases
    void a_video_is_remembered_with_its_poster_and_its_captions(Trial trial) throws IOException {
        try (var room = room(trial)) {
            Picture poster = add(trial.database(), room, Samples.jpeg(Samples.halves(640, 360)), "poster");
            var reel = room.addVideo().develop(Files.write(trial.folder().resolve("incoming"), Samples.mp4(20_000)));
            var captions = room.addVideo()
                    .captions("WEBVTT\n\n00:00.000 --> 00:02.000\nThe sound\n".getBytes(StandardCharsets.UTF_8), "en");
            Video video = trial.database()
                    .write(writing -> room.addVideo().run(writing, reel, "sound", poster.id(), captions));

            assertThat(find(trial, reading -> room.pictures().video(reading, video.id())))
                    .hasValue(video);
            assertThat(find(trial, reading -> room.pictures().videoByKey(reading, "sound")))
                    .hasValue(video);
            assertThat(all(trial, reading -> room.pictures().posters(reading, List.of(video.id()))))
                    .containsEntry(video.id(), poster);
        }
    }
}
