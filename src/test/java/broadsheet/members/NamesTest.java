package broadsheet.members;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.identity.People;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Subscriber;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of readers: nobody passes for anybody else (case P04), and odd ones are names like others (P06). */
class NamesTest {
    private static Names.@Nullable Trouble trouble(TestPaper paper, String name) {
        return paper.database()
                .read(reading ->
                        Optional.ofNullable(paper.whole().members().names().trouble(reading, name, null)))
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({
        "Paul, PAUL",
        "Paul, PauI",
        "Paul, Рaul",
        "Paul, p a u l",
        "Paul, Ｐａｕｌ",
        "Paul, Pául",
        "Strasse, Straße",
        "İstanbul, istanbul",
        "ıstanbul, ISTANBUL",
        "Ὀδυσσεύς, ΟΔΥΣΣΕΥΣ",
        "οδος, οδοσ",
        "Marta1, Martal",
        "O'Neil, ONeil",
        "Marn, Mam",
        "张伟, 张 伟"
    })
    void p04_these_look_alike(String one, String other) {
        assertThat(Names.looks(one)).containsAnyElementsOf(Names.looks(other));
    }

    @ParameterizedTest
    @CsvSource({"Kai, Kal", "Neil, Nell", "Marta, Martha", "张伟, 张玮", "रवि, रवी", "Sofia, Sophia"})
    void p04_these_do_not(String one, String other) {
        assertThat(Names.looks(one)).doesNotContainAnyElementsOf(Names.looks(other));
    }

    @BothDatabases
    void p04_no_two_members_look_the_same(Trial trial) {
        try (var paper = TestPaper.on(trial);
                var paul = Subscriber.of(paper, "Paul Ironside", "paul@example.org");
                var other = new Subscriber(paper)) {
            HttpResponse<String> refused = other.join("other@example.org", "PAUL lronside");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("id=\"name-error\"", "looks like somebody else", "PAUL lronside");
            var fields = Subscriber.fieldsOf(refused, "/account/join");
            fields.put("name", "Pauline");
            assertThat(other.post("/account/join", fields).statusCode()).isEqualTo(303);
            var self = paper.database()
                    .read(reading -> MemberStore.byEmail(reading, "paul@example.org"))
                    .orElseThrow();
            boolean isTaken = paper.database()
                    .read(reading ->
                            paper.whole().members().names().isSomebodyElses(reading, "Paul Ironside", self.id()));
            assertThat(isTaken).as("the own name").isFalse();
            assertThat(paul.get("/account").statusCode()).isEqualTo(200);
        }
    }

    @BothDatabases
    void nobody_is_called_like_the_staff_the_paper_or_a_role(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            paper.whole()
                    .identity()
                    .people()
                    .hireForDemo(List.of(new People.Invented("ann", "Ann Ames", "reporter")), "a quiet harbour");
            paper.story("Half a bridge").in("nation").by("Tove Brandt").published();
            for (String name :
                    List.of("ANN AMES", "Тove Brandt", "Broadsheet", "Admin", "The Editor", "编辑", "المحرر")) {
                assertThat(trouble(paper, name)).as(name).isEqualTo(Names.Trouble.TAKEN);
            }
            assertThat(trouble(paper, "Ann Ambler")).isNull();
        }
    }

    @BothDatabases
    void names_are_of_letters_and_of_some_length(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            assertThat(trouble(paper, " \u200b ")).isEqualTo(Names.Trouble.SHORT);
            assertThat(trouble(paper, "x")).isEqualTo(Names.Trouble.SHORT);
            assertThat(trouble(paper, "x".repeat(41))).isEqualTo(Names.Trouble.LONG);
            assertThat(trouble(paper, "x".repeat(100_000))).isEqualTo(Names.Trouble.LONG);
            assertThat(trouble(paper, "...")).isEqualTo(Names.Trouble.ODD);
            assertThat(trouble(paper, "marta@example.org")).isEqualTo(Names.Trouble.ODD);
            assertThat(trouble(paper, "李明")).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "undefined", "NaN", "true", "1e1000", "0x1F", "Infinity", "<b>Bo</b>", "a\"b\\c"})
    void p06_words_of_programs_are_names_like_others(String name) {
        try (var trial = Trial.on(Trial.Kind.SQLITE);
                var paper = TestPaper.on(trial);
                var reader = Subscriber.of(paper, name, "reader@example.org")) {
            assertThat(reader.get("/account/me").body())
                    .isEqualTo("{\"name\":\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
            assertThat(reader.page("/account").select("h1").text()).isEqualTo(name);
        }
    }
}
