package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Fact;
import broadsheet.platform.db.Reading;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The library as the desk looks through it, and the acts on its pictures. */
class LibraryTest {
    private int made;

    private static PictureRoom room(Trial trial) {
        return new PictureRoom(
                trial.database(), trial.ids(), trial.clock(), trial.folder().resolve("pictures"));
    }

    private Picture add(Trial trial, PictureRoom room, PictureWords words) {
        Negative negative = room.addPicture().develop(Samples.jpeg(Samples.halves(40 + made++, 30)));
        return trial.database().write(writing -> room.addPicture().run(writing, negative, null, words));
    }

    private static List<PictureId> found(
            Trial trial, PictureRoom room, String words, LibraryFilter.Show show, @Nullable Long before, int size) {
        LibraryPage page = trial.database()
                .read(reading -> room.library().page(reading, new LibraryFilter(words, show), before, size));
        return page.lines().stream().map(line -> line.picture().id()).toList();
    }

    private static List<PictureId> found(Trial trial, PictureRoom room, String words, LibraryFilter.Show show) {
        return found(trial, room, words, show, null, 100);
    }

    @BothDatabases
    void the_search_folds_accents_and_large_letters_and_takes_signs_as_they_are(Trial trial) {
        try (var room = room(trial)) {
            Picture cafe = add(trial, room, new PictureWords("Café at NOON", "Wire", "", "Zoë Ünal", "Łódź", null));
            Picture half = add(trial, room, PictureWords.of("50% off_all", "", ""));

            assertThat(found(trial, room, "cafe", LibraryFilter.Show.ALL)).containsExactly(cafe.id());
            assertThat(found(trial, room, "ZOE unal noon", LibraryFilter.Show.ALL))
                    .containsExactly(cafe.id());
            assertThat(found(trial, room, "cafe wire missing", LibraryFilter.Show.ALL))
                    .isEmpty();
            Picture ferry = add(trial, room, PictureWords.of("", "", "A ferry crosses the sound"));
            assertThat(found(trial, room, "ferry sound", LibraryFilter.Show.ALL))
                    .as("a picture without a caption is called by what it shows")
                    .containsExactly(ferry.id());
            assertThat(found(trial, room, "%", LibraryFilter.Show.ALL)).containsExactly(half.id());
            assertThat(found(trial, room, "f_a", LibraryFilter.Show.ALL)).containsExactly(half.id());
            assertThat(found(trial, room, "", LibraryFilter.Show.ALL))
                    .containsExactly(ferry.id(), half.id(), cafe.id());

            trial.database()
                    .write(writing -> room.describePicture().run(writing, cafe.id(), PictureWords.of("Tea", "", "")));
            assertThat(found(trial, room, "cafe", LibraryFilter.Show.ALL)).isEmpty();
            assertThat(found(trial, room, "tea", LibraryFilter.Show.ALL)).containsExactly(cafe.id());
        }
    }

    @BothDatabases
    void the_library_is_paged_from_the_newest_on(Trial trial) {
        try (var room = room(trial)) {
            Picture first = add(trial, room, PictureWords.NONE);
            Picture second = add(trial, room, PictureWords.NONE);
            Picture third = add(trial, room, PictureWords.NONE);

            LibraryPage page = trial.database()
                    .read(reading ->
                            room.library().page(reading, new LibraryFilter("", LibraryFilter.Show.ALL), null, 2));

            assertThat(page.lines()).extracting(line -> line.picture().id()).containsExactly(third.id(), second.id());
            assertThat(page.older()).isEqualTo(second.id().value());
            assertThat(found(trial, room, "", LibraryFilter.Show.ALL, page.older(), 2))
                    .containsExactly(first.id());
        }
    }

    @BothDatabases
    void pictures_without_a_credit_and_pictures_that_stand_nowhere_can_be_looked_for(Trial trial) {
        try (var room = room(trial)) {
            Picture bare = add(trial, room, PictureWords.of("Bare", "", ""));
            Picture house = add(trial, room, PictureWords.of("House", "Wire", ""));
            Picture person = add(trial, room, new PictureWords("Person", "", "", "Ada Roe", "", null));
            var wall = new Wall();
            room.pictures().uses(wall);
            wall.hang(house.id());

            assertThat(found(trial, room, "", LibraryFilter.Show.UNCREDITED)).containsExactly(bare.id());
            assertThat(found(trial, room, "", LibraryFilter.Show.UNUSED)).containsExactly(person.id(), bare.id());
            assertThat(found(trial, room, "", LibraryFilter.Show.UNUSED, null, 1))
                    .containsExactly(person.id());
            assertThat(found(
                            trial,
                            room,
                            "",
                            LibraryFilter.Show.UNUSED,
                            person.id().value(),
                            1))
                    .containsExactly(bare.id());
        }
    }

    @BothDatabases
    void c6_rights_end_at_their_instant_and_live_pages_are_flagged(Trial trial) {
        try (var room = room(trial)) {
            Picture picture = add(trial, room, PictureWords.NONE);
            var wall = new Wall();
            room.pictures().uses(wall);
            wall.hang(picture.id());
            var end = trial.clock().instant().plus(Duration.ofDays(1));
            trial.database().write(writing -> room.limitRights().run(writing, picture.id(), end));

            var before = trial.database().look(reading -> room.pictures().rights(reading, picture.id()));
            assertThat(before.answer()).isEqualTo(new Rights(end, false));
            assertThat(trial.database()
                            .<List<Picture>>read(reading -> room.pictures().ended(reading, List.of(picture.id()))))
                    .isEmpty();
            assertThat(trial.database()
                            .<List<Picture>>read(reading -> room.library().endedButLive(reading, 10)))
                    .isEmpty();

            trial.clock().advance(Duration.ofDays(1));
            assertThat(trial.database().<Rights>read(reading -> room.pictures().rights(reading, picture.id())))
                    .isEqualTo(new Rights(end, true));
            assertThat(trial.database()
                            .<List<Picture>>read(reading -> room.pictures().ended(reading, List.of(picture.id()))))
                    .extracting(Picture::id)
                    .containsExactly(picture.id());
            assertThat(trial.database()
                            .<List<Picture>>read(reading -> room.library().endedButLive(reading, 10)))
                    .extracting(Picture::id)
                    .containsExactly(picture.id());
            assertThat(found(trial, room, "", LibraryFilter.Show.ENDED)).containsExactly(picture.id());
        }
    }

    @BothDatabases
    void c5_the_same_file_sent_twice_is_one_picture_and_who_sent_it_first_is_remembered(Trial trial) {
        try (var room = room(trial)) {
            byte[] file = PressPhoto.write(Samples.halves(60, 40), PictureWords.of("Dawn", "Wire", ""));
            Negative negative = room.addPicture().develop(file);
            UploadPicture upload = room.uploadPicture();
            var first = trial.database()
                    .write(writing -> upload.run(writing, negative, 7, "Ann Ames", "../../IMG\u202E_1.jpg"));
            var again = trial.database().write(writing -> upload.run(writing, negative, 8, "Bo", "other.jpg"));

            assertThat(first.isNew()).isTrue();
            assertThat(again).isEqualTo(new UploadPicture.Uploaded(first.picture(), false));
            assertThat(first.picture().words().caption()).isEqualTo("Dawn");
            assertThat(trial.database()
                            .<Arrival>read(reading -> room.library()
                                    .arrival(reading, first.picture().id())
                                    .orElseThrow()))
                    .isEqualTo(new Arrival(trial.clock().instant(), 7L, "Ann Ames", "../../IMG_1.jpg", file.length));
        }
    }

    @BothDatabases
    void a_picture_is_deleted_only_when_it_stands_nowhere(Trial trial) {
        try (var room = room(trial)) {
            Picture picture = add(trial, room, PictureWords.NONE);
            var wall = new Wall();
            room.pictures().uses(wall);
            wall.hang(picture.id());
            assertThat(trial.database()
                            .<List<PictureUse>>write(
                                    writing -> room.deletePicture().run(writing, picture.id())))
                    .containsExactly(new PictureUse("wall/1", "The wall", true));
            assertThat(found(trial, room, "", LibraryFilter.Show.ALL)).containsExactly(picture.id());

            wall.hung.clear();
            assertThat(trial.database()
                            .<List<PictureUse>>write(
                                    writing -> room.deletePicture().run(writing, picture.id())))
                    .isEmpty();
            assertThat(found(trial, room, "", LibraryFilter.Show.ALL)).isEmpty();
        }
    }

    @BothDatabases
    void another_focus_is_a_new_print_of_what_shows_the_picture(Trial trial) {
        try (var room = room(trial)) {
            Picture picture = add(trial, room, PictureWords.NONE);
            var seen = trial.database().look(reading -> room.pictures().find(reading, picture.id()));
            assertThat(seen.facts()).contains(Fact.of("picture", picture.id()));

            Picture after = trial.database()
                    .write(writing -> room.focusPicture().run(writing, picture.id(), new Focus(310, 1480)));

            assertThat(after.focus()).isEqualTo(new Focus(310, 1000));
            assertThat(after.address(Picture.Shape.WIDE)).endsWith("-1200x675-310-1000.jpg");
            assertThat(after.focus().classes()).isEqualTo("focus fx30 fy100");
            assertThat(Focus.MIDDLE.classes()).isEmpty();
        }
    }

    @BothDatabases
    void b14_the_same_bytes_sent_at_the_same_time_are_one_object_and_one_picture(Trial trial) throws Exception {
        try (var room = room(trial);
                var senders = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            byte[] file = Samples.jpeg(Samples.halves(64, 48));
            var together = new java.util.concurrent.CyclicBarrier(4);
            var sent = new java.util.ArrayList<java.util.concurrent.Future<UploadPicture.Uploaded>>();
            for (int i = 0; i < 4; i++) {
                sent.add(senders.submit(() -> {
                    together.await();
                    Negative negative = room.addPicture().develop(file);
                    return trial.database()
                            .write(writing -> room.uploadPicture().run(writing, negative, 7, "Ann", "a.jpg"));
                }));
            }
            var pictures = new HashSet<PictureId>();
            int fresh = 0;
            for (var one : sent) {
                pictures.add(one.get().picture().id());
                fresh += one.get().isNew() ? 1 : 0;
            }

            assertThat(pictures).hasSize(1);
            assertThat(fresh).isEqualTo(1);
            try (var files = java.nio.file.Files.walk(trial.folder().resolve("pictures"))) {
                assertThat(files.filter(java.nio.file.Files::isRegularFile)).hasSize(1);
            }
        }
    }

    @BothDatabases
    void b19_one_person_brings_in_so_much_a_day_and_no_more(Trial trial) {
        try (var room = room(trial)) {
            Negative large =
                    new Negative("a".repeat(64), PictureType.JPEG, 10, 10, PictureWords.NONE, 21_000_000_000L, null);
            Negative next = new Negative("b".repeat(64), PictureType.JPEG, 10, 10, PictureWords.NONE, 100, null);
            trial.database().write(writing -> room.uploadPicture().run(writing, large, 7, "Ann", "a.jpg"));

            org.assertj.core.api.Assertions.assertThatThrownBy(() -> trial.database()
                            .write(writing -> room.uploadPicture().run(writing, next, 7, "Ann", "b.jpg")))
                    .isInstanceOf(PictureRefused.class)
                    .hasMessageContaining("within a day");
            trial.database().write(writing -> room.uploadPicture().run(writing, large, 7, "Ann", "a.jpg"));
            trial.clock().advance(Duration.ofHours(25));
            assertThat(trial.database()
                            .write(writing -> room.uploadPicture().run(writing, next, 7, "Ann", "b.jpg"))
                            .isNew())
                    .isTrue();
        }
    }

    /** A place that pictures hang on for all to see. */
    private static final class Wall implements PictureUses {
        private final Set<PictureId> hung = new HashSet<>();

        void hang(PictureId id) {
            hung.add(id);
        }

        @Override
        public List<PictureUse> of(Reading reading, PictureId id, int most) {
            return hung.contains(id) ? List.of(new PictureUse("wall/1", "The wall", true)) : List.of();
        }

        @Override
        public Set<PictureId> used(Reading reading, Collection<PictureId> ids) {
            var used = new HashSet<>(ids);
            used.retainAll(hung);
            return used;
        }

        @Override
        public Set<PictureId> live(Reading reading, Collection<PictureId> ids) {
            return used(reading, ids);
        }
    }
}
