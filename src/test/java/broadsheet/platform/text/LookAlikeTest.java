package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What looks alike, and that folding takes time in proportion. */
class LookAlikeTest {
    @Test
    void names_that_look_alike_have_the_same_skeleton() {
        assertThat(LookAlike.skeleton("Рaul  PІ1ОT")).isEqualTo(LookAlike.skeleton("paul pilot"));
        assertThat(LookAlike.skeleton("José")).isEqualTo(LookAlike.skeleton("JOSE"));
        assertThat(LookAlike.skeleton("Anna")).isNotEqualTo(LookAlike.skeleton("Annas"));
        assertThat(LookAlike.skeleton("王伟")).isNotEqualTo(LookAlike.skeleton("王芳"));
        assertThat(LookAlike.skeleton("!!")).isEmpty();
    }

    @Test
    void a_letter_says_which_latin_one_it_looks_like() {
        assertThat(LatinShape.latin('а')).isEqualTo("a");
        assertThat(LatinShape.latin('к')).isEqualTo("k");
        assertThat(LatinShape.latin('Z')).isEqualTo("z");
        assertThat(LatinShape.latin(0x1F1E6)).isEqualTo("a");
        assertThat(LatinShape.latin('水')).isEmpty();
    }

    @Test
    void accents_piled_up_by_the_thousand_are_folded_at_once() {
        String tower = "a" + "\u0301\u0316".repeat(25_000);
        long begun = System.nanoTime();
        assertThat(Folded.of(tower)).isEqualTo("a");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }
}
