package broadsheet.members;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.db.Reading;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.ReadersPost;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking one's data away, and deleting the account (cases R01 to R04). */
class LeavingTest {
    private static final String MARTA = "marta.canary@example.org";
    private static final String NAME = "Marta Canarybird";

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static MemberId id(TestPaper paper) {
        return paper.database()
                .read(reading -> MemberStore.byEmail(reading, MARTA))
                .orElseThrow()
                .id();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) {
        var files = new HashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A room that knows a little of everybody. */
    private static MemberData diary(byte[] photo) {
        return new MemberData() {
            @Override
            public String word() {
                return "diary";
            }

            @Override
            public Object of(Reading reading, MemberId member) {
                return List.of(Map.of("of", member.toString(), "text", "A pylon."));
            }

            @Override
            public List<Enclosure> enclosures(Reading reading, MemberId member) {
                return List.of(new Enclosure("photo.jpg", photo));
            }
        };
    }

    private static void prove(TestPaper paper, Subscriber reader) {
        var fields = Subscriber.fieldsOf(
                reader.post("/account/prove", Map.of("to", "/account/data")), "/account/prove/code");
        fields.put("code", new ReadersPost(paper).newest(MARTA).code());
        assertThat(location(reader.post("/account/prove/code", fields))).isEqualTo("/account/data");
    }

    @BothDatabases
    void r01_data_are_given_only_after_a_fresh_proof_and_only_the_own(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, NAME, MARTA);
                var bo = Subscriber.of(paper, "Bo", "bo@example.org");
                var stranger = new Subscriber(paper)) {
            trial.clock().advance(Duration.ofMinutes(11));
            for (String address : List.of("/account/data", "/account/data/mine.zip", "/account/delete")) {
                assertThat(location(marta.get(address))).as(address).startsWith("/account/prove?to=");
                assertThat(location(stranger.get(address))).as(address).startsWith("/account/sign-in?to=");
            }
            assertThat(marta.post("/account/delete", Map.of("wish", "keep"))
                            .headers()
                            .firstValue("Set-Cookie"))
                    .isEmpty();
            prove(paper, marta);
            assertThat(marta.get("/account/data").statusCode()).isEqualTo(200);
            HttpResponse<byte[]> given = marta.bytes("/account/data/mine.zip");
            assertThat(given.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(new String(unzipped(given.body()).get("data.json"), StandardCharsets.UTF_8))
                    .contains(MARTA)
                    .doesNotContain("bo@example.org");
            assertThat(bo.get("/account/data/mine.zip").statusCode())
                    .as("Bo has proved nothing")
                    .isEqualTo(303);
            trial.clock().advance(Duration.ofMinutes(11));
            assertThat(marta.bytes("/account/data/mine.zip").statusCode()).isEqualTo(303);
        }
    }

    @BothDatabases
    void r02_everything_is_in_one_file_that_programs_can_read(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            byte[] photo = {1, 2, 3};
            paper.whole().members().data(diary(photo));
            try (var marta = Subscriber.of(paper, NAME, MARTA)) {
                Map<String, byte[]> files =
                        unzipped(marta.bytes("/account/data/mine.zip").body());
                assertThat(files).containsOnlyKeys("data.json", "diary/photo.jpg");
                assertThat(files.get("diary/photo.jpg")).isEqualTo(photo);
                JsonNode data = JsonMapper.shared().readTree(files.get("data.json"));
                assertThat(data.at("/account/name").asString()).isEqualTo(NAME);
                assertThat(data.at("/account/email").asString()).isEqualTo(MARTA);
                assertThat(data.at("/sessions")).hasSize(1);
                assertThat(data.at("/diary/0/text").asString()).isEqualTo("A pylon.");
            }
        }
    }

    @BothDatabases
    void r03_s14_a_deleted_account_leaves_nothing_in_the_files_of_the_paper(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial)) {
            var wishes = new ArrayList<String>();
            paper.whole().members().farewell((_, member, wish) -> wishes.add(member + " " + wish));
            try (var marta = Subscriber.of(paper, NAME, MARTA);
                    var phone = new Subscriber(paper)) {
                MemberId id = id(paper);
                trial.clock().advance(Duration.ofMinutes(2));
                phone.signIn(MARTA);
                assertThat(marta.post("/account/delete", Map.of()).statusCode())
                        .as("no wish")
                        .isEqualTo(422);
                HttpResponse<String> gone = marta.post("/account/delete", Map.of("wish", "remove"));
                assertThat(location(gone)).isEqualTo("/account/deleted");
                assertThat(marta.session()).isNull();
                assertThat(wishes).containsExactly(id + " REMOVE");
                assertThat(marta.page("/account/deleted").text()).contains("Your account is deleted");
                assertThat(phone.get("/account").statusCode()).isEqualTo(303);
                boolean isFound = paper.database()
                        .read(reading -> paper.whole()
                                .members()
                                .members()
                                .find(reading, id)
                                .isPresent());
                assertThat(isFound).isFalse();
                untilAllIsDone(paper);
                if (trial.kind() == Trial.Kind.SQLITE) {
                    assertNothingOf(trial.folder(), "canary@example.org", "Canarybird", "canarybird");
                }
                trial.clock().advance(Duration.ofMinutes(2));
                assertThat(phone.join(MARTA, NAME).statusCode())
                        .as("welcome back, as somebody new")
                        .isEqualTo(303);
                assertThat(id(paper)).isNotEqualTo(id);
            }
        }
    }

    /** A job that the paper's own thread has in its hands, or that failed, is waited for. */
    private static void untilAllIsDone(TestPaper paper) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!paper.database().read(paper.whole().ledger()::pending).isEmpty()) {
            assertThat(System.nanoTime()).as("jobs are not done").isLessThan(end);
            paper.trial().clock().advance(Duration.ofSeconds(5));
            paper.runDue();
        }
    }

    private static void assertNothingOf(Path folder, String... words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".eml")) // what was handed over to the post
                    .toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (String word : words) {
                    assertThat(bytes.contains(word)).as("%s in %s", word, file).isFalse();
                }
            }
        }
    }

    @BothDatabases
    void r04_who_was_erased_does_not_come_back_with_an_older_copy(Trial trial) throws IOException {
        try (var paper = TestPaper.on(trial);
                var marta = Subscriber.of(paper, NAME, MARTA);
                var bo = Subscriber.of(paper, "Bo", "bo@example.org")) {
            MemberId id = id(paper);
            marta.post("/account/delete", Map.of("wish", "remove"));
            Path noted = trial.folder().resolve("erased-accounts");
            untilAllIsDone(paper);
            paper.restart();
            paper.open();
            assertThat(Files.readString(noted)).matches("[0-9a-f]{64} remove\n").doesNotContain(id.toString());
            paper.perform(
                    writing -> { // an older copy: the account is there, its end is not
                        var account = new Account(new Member(id, NAME, writing.now()), MARTA, null, Letters.USUAL);
                        MemberStore.insert(writing, account, MARTA);
                        Names.keep(writing, id, NAME);
                        writing.exec("DELETE FROM members_erased");
                    });
            paper.restart();
            var wishes = new ArrayList<String>();
            paper.whole().members().farewell((_, member, wish) -> wishes.add(member + " " + wish));
            paper.open();
            assertThat(wishes).containsExactly(id + " REMOVE");
            List<MemberId> left = paper.database().read(MemberStore::all);
            assertThat(left).hasSize(1).doesNotContain(id);
            paper.restart();
            paper.whole().members().farewell((_, member, wish) -> wishes.add(member + " " + wish));
            paper.open();
            assertThat(wishes).as("not a second time").hasSize(1);
            assertThat(bo.session()).isNotNull();
        }
    }
}
