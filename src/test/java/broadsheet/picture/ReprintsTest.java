package broadsheet.picture;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.picture.avif.AvifEncoder;
import broadsheet.picture.avif.AvifReading;
import broadsheet.picture.avif.Installed;
import broadsheet.platform.db.Fact;
import broadsheet.platform.db.FactsWatch;
import broadsheet.platform.files.BlobStore;
import broadsheet.platform.text.Words;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures in AVIF too: when they are kept, and what pages and addresses say then. */
class ReprintsTest {
    private static final InAvif NONE = InAvif.at(List.of());

    @TempDir
    Path folder;

    /** Writes files of so many bytes, or fails. */
    private record Fake(int bytes, AtomicInteger failures) implements AvifEncoder {
        Fake(int bytes) {
            this(bytes, new AtomicInteger());
        }

        @Override
        public String name() {
            return "a fake";
        }

        @Override
        public Sitting sit() {
            return new Sitting() {
                @Override
                public byte[] encode(BufferedImage image, int quality) throws IOException {
                    if (failures.getAndDecrement() > 0) {
                        throw new IOException("It fell over.");
                    }
                    return new byte[bytes];
                }

                @Override
                public void close() {}
            };
        }
    }

    private static void await(BooleanSupplier thing) {
        while (!thing.getAsBoolean()) {
            Thread.yield();
        }
    }

    /** A room on a trial's database with its darkroom in reach. */
    private record Rooms(Trial trial, PictureRoom room, Darkroom darkroom, Reprints reprints) implements AutoCloseable {
        static Rooms of(Trial trial, AvifEncoder encoder) throws Exception {
            Path folder = trial.folder().resolve("pictures");
            var room = new PictureRoom(trial.database(), trial.ids(), trial.clock(), folder);
            var darkroom = new Darkroom(new BlobStore(folder.resolve("originals")), folder.resolve("renditions"));
            var reprints = new Reprints(trial.database(), darkroom);
            var report = new CompletableFuture<String>();
            reprints.begin(() -> Optional.of(encoder), report::complete);
            assertThat(report.get(1, TimeUnit.MINUTES)).isEqualTo("AVIF: " + encoder.name());
            return new Rooms(trial, room, darkroom, reprints);
        }

        Picture add(byte[] file, String key) {
            Negative negative = room.addPicture().develop(file);
            return trial.database().write(writing -> room.addPicture().run(writing, negative, key, PictureWords.NONE));
        }

        Picture now(Picture picture) {
            Optional<Picture> found =
                    trial.database().read(reading -> room.pictures().find(reading, picture.id()));
            return found.orElseThrow();
        }

        Picture tried(Picture picture) {
            reprints.offer(picture);
            await(() -> now(picture).avif().isTried());
            return now(picture);
        }

        boolean hasFiles(Picture picture) {
            return darkroom.holdsAvif(picture, picture.widths());
        }

        @Override
        public void close() {
            reprints.close();
            darkroom.close();
            room.close();
        }
    }

    @BothDatabases
    void a_picture_that_is_smaller_is_kept_and_offered_first(Trial trial) throws Exception {
        try (var rooms = Rooms.of(trial, new Fake(10))) {
            Picture before = rooms.add(Samples.jpeg(Samples.scene(700, 500)), "ferry");
            assertThat(page(before)).startsWith("<picture><source type=\"image/webp\"");

            Picture after = rooms.tried(before);

            assertThat(after.avif().widths()).isEqualTo(after.widths());
            assertThat(rooms.hasFiles(after)).isTrue();
            String name = "/pictures/" + after.name();
            assertThat(page(after))
                    .startsWith("<picture><source type=\"image/avif\" srcset=\"" + name + "-320.avif 320w, " + name
                            + "-480.avif 480w, " + name + "-640.avif 640w, " + name
                            + "-700.avif 700w\" sizes=\"100vw\"><source type=\"image/webp\"");
        }
    }

    private static String page(Picture picture) {
        return PhotoView.of(picture, Words.of("en"), "100vw", false).picture().html();
    }

    @BothDatabases
    void where_only_some_widths_are_smaller_the_others_stay_as_they_are(Trial trial) throws Exception {
        try (var rooms = Rooms.of(trial, new Fake(300))) {
            Picture picture = rooms.tried(rooms.add(Samples.jpeg(Samples.halves(960, 300)), "flag"));

            assertThat(picture.avif().widths()).containsExactly(640, 960);
            String name = "/pictures/" + picture.name();
            assertThat(page(picture))
                    .startsWith("<picture><source type=\"image/avif\" srcset=\"" + name + "-320.webp 320w, " + name
                            + "-480.webp 480w, " + name + "-640.avif 640w, " + name + "-960.avif 960w\"");
        }
    }

    @BothDatabases
    void a_picture_that_is_not_smaller_is_left_as_it_is_and_not_tried_again(Trial trial) throws Exception {
        try (var rooms = Rooms.of(trial, new Fake(99_999))) {
            Picture picture = rooms.tried(rooms.add(Samples.jpeg(Samples.scene(700, 500)), "ferry"));

            assertThat(picture.avif()).isEqualTo(NONE);
            assertThat(rooms.hasFiles(picture)).isFalse();
            assertThat(page(picture)).doesNotContain("avif");
        }
    }

    @BothDatabases
    void what_pages_offer_is_a_fact_of_the_picture_and_changes_only_with_the_offer(Trial trial) throws Exception {
        var told = new Told(ConcurrentHashMap.newKeySet());
        trial.database().watch(told);
        try (var rooms = Rooms.of(trial, new Fake(10))) {
            Picture picture = rooms.add(Samples.jpeg(Samples.scene(400, 300)), "ferry");
            Fact fact = Fact.of("picture", picture.id());
            assertThat(trial.database()
                            .look(reading -> rooms.room.pictures().find(reading, picture.id()))
                            .facts())
                    .contains(fact);

            told.facts().clear();
            trial.database().write(writing -> AvifStore.note(writing, picture.hash(), NONE));
            assertThat(told.facts()).doesNotContain(fact);
            trial.database().write(writing -> AvifStore.note(writing, picture.hash(), InAvif.at(picture.widths())));
            assertThat(told.facts()).contains(fact);
            told.facts().clear();
            trial.database().write(writing -> AvifStore.note(writing, picture.hash(), NONE));
            assertThat(told.facts()).contains(fact);
        }
    }

    /** The facts that commits changed. */
    private record Told(Set<Fact> facts) implements FactsWatch {
        @Override
        public void hold(Set<Fact> changed) {
            facts.addAll(changed);
        }

        @Override
        public void recall(Set<Fact> changed) {}

        @Override
        public void recallAll() {}
    }

    @BothDatabases
    void what_is_kept_belongs_to_the_file(Trial trial) throws Exception {
        try (var rooms = Rooms.of(trial, new Fake(10))) {
            byte[] file = Samples.jpeg(Samples.scene(400, 300));
            rooms.tried(rooms.add(file, "ferry"));

            Picture again = rooms.add(file, "quay");
            Picture replaced = rooms.add(Samples.jpeg(Samples.halves(400, 300)), "ferry");

            assertThat(again.avif().widths()).containsExactly(320, 400);
            assertThat(rooms.now(again)).isEqualTo(again);
            assertThat(replaced.avif()).isEqualTo(InAvif.UNTRIED);
            assertThat(rooms.now(replaced)).isEqualTo(replaced);
        }
    }

    @BothDatabases
    void a_picture_at_which_the_encoder_falls_over_is_noted_and_the_next_is_made(Trial trial) throws Exception {
        try (var rooms = Rooms.of(trial, new Fake(10, new AtomicInteger(1)))) {
            Picture first = rooms.add(Samples.jpeg(Samples.scene(400, 300)), "ferry");
            Picture second = rooms.add(Samples.jpeg(Samples.scene(410, 300)), "quay");

            assertThat(rooms.tried(first).avif()).isEqualTo(NONE);
            assertThat(rooms.tried(second).avif().widths()).containsExactly(320, 410);
        }
    }

    @Test
    void without_a_library_pictures_go_out_as_before_and_a_start_says_so() throws Exception {
        try (var desk = new PictureDesk(folder)) {
            var report = new CompletableFuture<String>();
            desk.room.makeAvif(Optional::empty, report::complete);
            assertThat(report.get(1, TimeUnit.MINUTES))
                    .startsWith("AVIF: not installed")
                    .contains("libvips42");
            Picture picture = desk.add(Samples.jpeg(Samples.scene(400, 300)));

            assertThat(status(desk, picture, "320.webp")).isEqualTo(200);
            assertThat(status(desk, picture, "320.avif")).isEqualTo(404);
            assertThat(desk.files("renditions")).hasSize(1);
        }
    }

    private static int status(PictureDesk desk, Picture picture, String size) throws Exception {
        return desk.get("/pictures/" + picture.name() + "-" + size).statusCode();
    }

    private static HttpResponse<byte[]> get(PictureDesk desk, Picture picture, String size) throws Exception {
        HttpResponse<byte[]> response = desk.get("/pictures/" + picture.name() + "-" + size);
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private static InAvif state(PictureDesk desk, Picture picture) {
        return desk.find(reading -> desk.room.pictures().find(reading, picture.id()))
                .orElseThrow()
                .avif();
    }

    @Test
    void c4_a_picture_that_somebody_looks_at_is_served_as_avif_from_then_on() throws Exception {
        AvifEncoder encoder = Installed.encoder();
        try (var desk = new PictureDesk(folder)) {
            desk.room.makeAvif(() -> Optional.of(encoder), _ -> {});
            Picture picture = desk.add(Samples.withApp1(Samples.jpeg(Samples.scene(1000, 700)), Samples.exif(1)));
            assertThat(status(desk, picture, "320.avif")).isEqualTo(404);
            assertThat(state(desk, picture)).isEqualTo(InAvif.UNTRIED);

            get(desk, picture, "640.webp");
            await(() -> state(desk, picture).isTried());

            List<Integer> kept = state(desk, picture).widths();
            assertThat(kept).isNotEmpty();
            for (int width : kept) {
                HttpResponse<byte[]> avif = get(desk, picture, width + ".avif");
                assertThat(avif.headers().firstValue("content-type")).hasValue("image/avif");
                assertThat(avif.headers().firstValue("cache-control").orElse(""))
                        .contains("immutable");
                assertThat(avif.body())
                        .hasSizeLessThan(get(desk, picture, width + ".webp").body().length);
                BufferedImage shown = AvifReading.pixels(avif.body());
                BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(
                        get(desk, picture, width + ".jpg").body()));
                assertThat(shown.getWidth()).isEqualTo(width);
                assertThat(shown.getHeight()).isEqualTo(picture.heightAt(width));
                assertThat(difference(shown, jpeg)).isLessThan(8);
            }
            assertThat(status(desk, picture, "321.avif")).isEqualTo(404);
            assertThat(status(desk, picture, "1200x675.avif")).isEqualTo(404);
        }
    }

    /** The mean difference of all pixels in all three colours. */
    private static double difference(BufferedImage one, BufferedImage other) {
        double sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    sum += Math.abs((one.getRGB(x, y) >> shift & 0xff) - (other.getRGB(x, y) >> shift & 0xff));
                }
            }
        }
        return sum / 3 / one.getWidth() / one.getHeight();
    }

    @Test
    void where_a_file_is_lost_the_webp_stands_in_until_it_is_made_anew() throws Exception {
        try (var desk = new PictureDesk(folder)) {
            Picture picture = desk.add(Samples.jpeg(Samples.scene(400, 300)));
            desk.database.write(writing -> AvifStore.note(writing, picture.hash(), InAvif.at(picture.widths())));

            HttpResponse<byte[]> instead = get(desk, picture, "320.avif");
            assertThat(instead.headers().firstValue("content-type")).hasValue("image/webp");
            assertThat(instead.body()).isEqualTo(get(desk, picture, "320.webp").body());

            var report = new CompletableFuture<String>();
            desk.room.makeAvif(() -> Optional.of(new Fake(10)), report::complete);
            report.get(1, TimeUnit.MINUTES);
            get(desk, picture, "320.avif");
            await(() -> holds(desk, ".avif", 2));
            assertThat(get(desk, picture, "320.avif").headers().firstValue("content-type"))
                    .hasValue("image/avif");
        }
    }

    private static boolean holds(PictureDesk desk, String ending, int many) {
        try {
            return desk.files("renditions").stream()
                            .filter(file -> file.toString().endsWith(ending))
                            .count()
                    == many;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void a_picture_under_way_is_let_go_of_when_the_paper_closes() throws Exception {
        var begun = new CompletableFuture<Boolean>();
        var closed = new CompletableFuture<Boolean>();
        AvifEncoder slow = new AvifEncoder() {
            @Override
            public String name() {
                return "slow";
            }

            @Override
            public Sitting sit() {
                return new Sitting() {
                    @Override
                    public byte[] encode(BufferedImage image, int quality) throws IOException {
                        begun.complete(true);
                        closed.join();
                        throw new IOException("closed");
                    }

                    @Override
                    public void close() {
                        closed.complete(true);
                    }
                };
            }
        };
        Picture picture;
        try (var desk = new PictureDesk(folder)) {
            desk.room.makeAvif(() -> Optional.of(slow), _ -> {});
            picture = desk.add(Samples.jpeg(Samples.scene(400, 300)));
            get(desk, picture, "320.webp");
            begun.get(1, TimeUnit.MINUTES);
        }
        try (var desk = new PictureDesk(folder)) {
            assertThat(state(desk, picture)).isEqualTo(InAvif.UNTRIED);
            assertThat(holds(desk, ".avif", 0)).isTrue();
        }
    }
}
