package broadsheet.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    @Test
    void an_empty_line_makes_a_paragraph_and_a_line_end_stays() {
        assertThat(Passage.of("One\ntwo\n\nthree"))
                .containsExactly(new Passage(false, List.of("One", "two")), new Passage(false, List.of("three")));
    }

    @Test
    void what_the_form_for_quoting_wrote_is_a_quotation() {
        String words = Draft.quoting("Oak.\n\nAlways oak.").words() + "Alder.";
        assertThat(Passage.of(words))
                .containsExactly(
                        new Passage(true, List.of("Oak.", "", "Always oak.")), new Passage(false, List.of("Alder.")));
    }

    @Test
    void an_answer_needs_no_empty_line_before_or_behind_it() {
        assertThat(Passage.of("You said:\n> Oak.\nNo: alder."))
                .containsExactly(
                        new Passage(false, List.of("You said:")),
                        new Passage(true, List.of("Oak.")),
                        new Passage(false, List.of("No: alder.")));
    }

    @Test
    void a_sign_within_a_line_is_a_sign() {
        assertThat(Passage.of("5 > 4")).containsExactly(new Passage(false, List.of("5 > 4")));
    }
}
