package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hashes that were stored stay good. */
class ArgonTest {
    /** By other programs, of the password "secret" (the first) and "password" (the vector of the reference program). */
    private static final String SECRET =
            "$argon2id$v=19$m=19456,t=2,p=1$MDEyMzQ1Njc4OWFiY2RlZg$8qPpaWig0H31wvibKAgpght2Ry2M8rtRQYtZ93ooMus";

    private static final String VECTOR =
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    @Test
    void a_hash_that_another_program_stored_is_read_at_its_own_cost() {
        var argon = new Argon(64, 1);
        assertThat(argon.fits("secret", SECRET)).isTrue();
        assertThat(argon.fits("Secret", SECRET)).isFalse();
        assertThat(argon.fits("password", VECTOR)).isTrue();
        assertThat(argon.fits("password", VECTOR.replace("nf65", "nf66"))).isFalse();
    }

    @Test
    void the_memory_is_used_again_and_leaves_nothing_of_the_last_password() {
        var argon = new Argon(64, 1);
        for (int i = 0; i < 20; i++) {
            String hash = argon.hash("password " + i);
            assertThat(hash).startsWith("$argon2id$v=19$m=64,t=1,p=1$");
            assertThat(argon.fits("password " + i, hash)).isTrue();
            assertThat(argon.fits("password " + (i + 1), hash)).isFalse();
            assertThat(new Argon(64, 1).fits("password " + i, hash))
                    .as("in fresh memory")
                    .isTrue();
        }
        assertThat(argon.pools()).as("one memory, as one hash ran at a time").hasSize(1);
        assertThat(argon.hash("same")).isNotEqualTo(argon.hash("same"));
    }

    @Test
    void what_is_no_hash_of_ours_is_refused_by_name() {
        var argon = new Argon(64, 1);
        for (String stored : List.of(
                "", "secret", SECRET + "=", SECRET.replace("v=19", "v=16"), SECRET.replace("m=19456", "m=9999999"))) {
            assertThatThrownBy(() -> argon.fits("secret", stored))
                    .as(stored)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
