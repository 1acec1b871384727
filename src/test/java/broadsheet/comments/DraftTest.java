package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What readers type, made plain. */
class DraftTest {
    @Test
    void a_hundred_thousand_newlines_are_nothing_n13() {
        assertThat(Draft.typed("Marta", "\n".repeat(100_000)).words()).isEmpty();
        assertThat(Draft.typed("Marta", "a" + "\n".repeat(100_000) + "b").words())
                .isEqualTo("a\n\nb");
    }

    @Test
    void names_are_one_line_without_invisible_signs() {
        assertThat(Draft.typed(" Old\r\n\u202E Pilot\u200b ", "x").name()).isEqualTo("Old Pilot");
    }

    @Test
    void families_of_emoji_stay_whole() {
        String family = "👩\u200d👩\u200d👧";
        assertThat(Draft.typed(family, family).words()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807,true", "9223372036854775808,false", "0,false", "01,false", "-1,false", "1e3,false"
    })
    void ids_are_plain_positive_numbers(String digits, boolean isId) {
        assertThat(CommentId.parse(digits).isPresent()).isEqualTo(isId);
    }

    @BothDatabases
    void naughty_strings_come_back_as_they_went_in(Trial trial) {
        String fixtures = System.getenv("BROADSHEET_FIXTURES");
        assumeThat(fixtures).isNotNull();
        JsonNode strings =
                JsonMapper.shared().readTree(Path.of(fixtures, "blns.json").toFile());
        var talk = new Talk(trial);
        List<String> kept = new ArrayList<>();
        for (JsonNode string : strings) {
            Draft draft = Draft.typed("Marta", string.asString());
            if (draft.troubles().isEmpty()) {
                kept.add(draft.words());
                Comment comment = talk.comment(talk.say(string.asString()));
                assertThat(comment.words()).isEqualTo(draft.words());
                assertThat(Draft.typed("Marta", comment.words()).words())
                        .as("typing the outcome again changes nothing")
                        .isEqualTo(comment.words());
            }
        }
        assertThat(kept).hasSizeGreaterThan(400);
        assertThat(talk.taken()).as("some wait for a moderator, none is lost").isEqualTo(kept.size());
    }
}
