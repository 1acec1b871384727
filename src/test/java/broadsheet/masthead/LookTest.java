package broadsheet.masthead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.TestPaper;
import broadsheet.testing.Trial;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A paper's own colours and type: always readable, and on every page from the next request on. */
class LookTest {
    private static final Colour RED = new Colour("#9c1f2e");

    private static Look look(String accent, @Nullable Colour accentDark) {
        return Look.of(Colour.of(accent), accentDark, RED, null, Look.Type.NEWSREADER);
    }

    @Test
    void contrast_is_what_wcag_says() {
        assertThat(new Colour("#000000").contrast(new Colour("#ffffff"))).isEqualTo(21, within(0.001));
        assertThat(new Colour("#777777").contrast(new Colour("#ffffff"))).isEqualTo(4.48, within(0.005));
    }

    @Test
    void a_colour_too_pale_is_refused_with_the_nearest_that_can_be_read() {
        assertThatThrownBy(() -> look("#ffcc00", null))
                .hasMessageMatching(
                        "The accent by day, #ffcc00, is too pale to be read: its contrast is 1\\.\\d, and 4\\.5"
                                + " is needed\\. The nearest that can be read is #[0-9a-f]{6}\\.");
        String nearest = nearest("#ffcc00");
        assertThat(look(nearest, null).accent().hex()).isEqualTo(nearest);
    }

    private static String nearest(String colour) {
        try {
            look(colour, null);
            throw new AssertionError("It is taken: " + colour);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).replaceFirst(".*(#[0-9a-f]{6})\\.$", "$1");
        }
    }

    @Test
    void a_night_colour_too_dark_is_refused_and_one_is_found_where_none_is_given() {
        assertThatThrownBy(() -> look("#0a5561", new Colour("#0a5561")))
                .hasMessageContaining("by night, #0a5561, is too dark");
        assertThat(look("#0a5561", null).accentDark().contrast(new Colour("#0f1617")))
                .isGreaterThanOrEqualTo(8);
    }

    @Test
    void what_is_no_colour_is_said() {
        assertThatThrownBy(() -> Colour.of("teal")).hasMessageContaining("\"#teal\" is no colour; write one such as");
        assertThatThrownBy(() -> Colour.of("#fff; } body { display: none"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Colour.of(" 0A5561 ").hex()).isEqualTo("#0a5561");
    }

    @Test
    void the_usual_look_can_be_read() {
        assertThat(Look.USUAL.accent().hex()).isEqualTo("#0a5561");
    }

    @BothDatabases
    void every_page_wears_it_from_the_next_request_on_and_the_old_sheet_leads_to_the_new(Trial trial) {
        try (var paper = TestPaper.on(trial)) {
            assertThat(paper.get("/").text()).doesNotContain("look.css");
            Look red = look("#9c1f2e", null);
            paper.perform(writing -> new ChangeLook().run(writing, red));
            assertThat(paper.get("/").text()).contains("<link rel=\"stylesheet\" href=\"" + red.address() + "\">");
            assertThat(paper.get(red.address()).text()).contains("--paper-accent: #9c1f2e");
            assertThat(paper.get(red.address()).status()).isEqualTo(200);

            Look plain = Look.of(RED, null, RED, null, Look.Type.READERS_OWN);
            paper.perform(writing -> new ChangeLook().run(writing, plain));
            assertThat(paper.get(red.address()).status()).isEqualTo(301);
            assertThat(paper.get("/").text()).doesNotContain("as=\"font\"");
            paper.perform(writing -> new ChangeLook().run(writing, Look.USUAL));
            assertThat(paper.get(plain.address()).status()).isEqualTo(404);
            paper.assertExact();
        }
    }
}
