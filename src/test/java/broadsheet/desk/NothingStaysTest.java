package broadsheet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.contributions.Snaps;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Colleague;
import broadsheet.testing.LogLines;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A reader of whom words stand in every field that there is leaves, and none of them stays (cases S14, R02 and R03). */
class NothingStaysTest {
    /**
     * Fields that moderators and editors filled in; they are about the reader, and are not the reader's to
     * take away; and the title that they replaced.
     */
    private static final List<String> OF_THE_STAFF = List.of(
            "reason of a removal",
            "answer to the appeal",
            "reason of a ban",
            "answer to that appeal",
            "reason of its lifting",
            "new title",
            "title of a split topic",
            "question of the desk",
            "letter on its way",
            "title");

    /** What a photo said that was taken out of it on its way in. */
    private static final List<String> NEVER_TAKEN_IN = List.of(
            "file name", Snaps.CANARIES.get(0), Snaps.CANARIES.get(1), Snaps.CANARIES.get(3), Snaps.CANARIES.get(4));

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String unzipped(byte[] zip) {
        var all = new StringBuilder();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static void untilAllIsDone(TestPaper paper) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (paper.database().read(paper.whole().ledger()::pending).stream()
                .anyMatch(job -> !job.due().isAfter(paper.database().now()))) {
            assertThat(System.nanoTime()).as("jobs are not done").isLessThan(end);
            paper.runDue();
        }
    }

    /** What readers wrote into the paper's own pages: who wishes so leaves these words here, without a name. */
    private static final List<String> WORDS = List.of(
            "comment",
            "words after a change",
            "removed comment",
            "hidden comment",
            "host of a link",
            "spam",
            "waiting comment",
            "comment as a guest",
            "first comment of a topic",
            "comment in the forum",
            "new title",
            "title of a split topic",
            "question",
            "answer one",
            "answer two",
            "title of a story sent in",
            "words of a story sent in",
            "answer to the desk",
            "question of the desk");

    private static final Pattern ONE_OF_MANY = Pattern.compile("comment \\d+");

    @BothDatabases
    void sixty_words_in_every_room_are_given_along_and_then_stand_nowhere(Trial trial) throws Exception {
        try (var log = LogLines.heard();
                Newsroom room = Newsroom.on(trial);
                var life = new ReadersLife(room)) {
            TestPaper paper = room.paper();
            Traces traces = life.traces();
            life.lived();
            var own = new TreeSet<>(traces.missingIn(
                    unzipped(life.lea().bytes("/account/data/mine.zip").body())));
            own.removeAll(OF_THE_STAFF);
            own.removeAll(NEVER_TAKEN_IN);
            assertThat(traces.fields()).hasSizeGreaterThanOrEqualTo(60);
            assertThat(traces.inTables(trial))
                    .as("it is known to look in the right places")
                    .hasSizeGreaterThan(30);
            leaves(life, paper, "remove");
            assertThat(traces.inTables(trial))
                    .as("%d fields", traces.fields().size())
                    .isEmpty();
            assertThat(traces.inFiles(trial.folder())).isEmpty();
            life.read();
            assertThat(traces.inPages(paper)).isEmpty();
            assertThat(traces.foundIn("log: ", log.all())).isEmpty();
            assertThat(own).as("not given along").isEmpty();
            paper.assertExact();
        }
    }

    @BothDatabases
    void who_leaves_the_words_here_leaves_nothing_else(Trial trial) throws Exception {
        try (var log = LogLines.heard();
                Newsroom room = Newsroom.on(trial);
                var life = new ReadersLife(room)) {
            TestPaper paper = room.paper();
            Traces traces = life.traces();
            life.lived();
            long number = life.id();
            traces.also("number", Long.toString(number));
            assertThat(traces.inTables(trial))
                    .contains("members_member.id: number", "comments_comment.member_id: number");
            leaves(life, paper, "keep");
            assertThat(ofThePerson(traces.inTables(trial))).isEmpty();
            assertThat(ofThePerson(traces.inFiles(trial.folder()))).isEmpty();
            assertNoFileHolds(trial.folder(), number);
            life.read();
            Collection<String> seen = traces.inPages(paper);
            assertThat(ofThePerson(seen)).isEmpty();
            String place = life.story().address() + "/comments: ";
            assertThat(seen)
                    .contains(place + "comment", place + "words after a change", place + "comment as a guest")
                    .contains("/forum/the-town: new title");
            assertThat(paper.get(life.story().address() + "/comments").text()).contains("deleted user");
            assertThat(ofThePerson(traces.foundIn("log: ", log.all()))).isEmpty();
            Colleague mod = room.as("mod");
            for (String word : List.of(traces.of("name"), traces.of("new name"), "" + number)) {
                assertThat(mod.page("/desk/comments?tab=pending&q=" + word).select(".q-entry"))
                        .isEmpty();
            }
            assertThat(mod.get("/desk/readers/" + number).statusCode()).isEqualTo(404);
            paper.assertExact();
        }
    }

    private static void leaves(ReadersLife life, TestPaper paper, String wish) {
        assertThat(location(life.lea().post("/account/delete", Map.of("wish", wish))))
                .isEqualTo("/account/deleted");
        untilAllIsDone(paper);
        assertThat(paper.database().sweep()).isTrue();
    }

    /**
     * What of this tells of the person, and is no word that was to stay. What nodes tell each other of what has changed,
     * by numbers, goes after an hour of the machine's own clock.
     */
    private static Collection<String> ofThePerson(Collection<String> found) {
        return found.stream()
                .filter(one -> !one.startsWith("platform_recall.facts"))
                .filter(one -> {
                    String field = one.substring(one.lastIndexOf(": ") + 2);
                    return !WORDS.contains(field) && !ONE_OF_MANY.matcher(field).matches();
                })
                .toList();
    }

    /** No file holds the number as a database writes it. */
    private static void assertNoFileHolds(Path folder, long number) throws IOException {
        byte[] written = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
        String sought = new String(written, StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).contains(sought))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }
}
