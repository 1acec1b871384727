package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashTest {
    /** The first example of FIPS 180-4's test vectors. */
    @Test
    void it_is_sha_256() {
        assertThat(Hash.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
