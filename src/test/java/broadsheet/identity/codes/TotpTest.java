package broadsheet.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as the standards print them. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final String KEY = "00112233445566778899aabbccddeeff";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void the_codes_are_those_of_rfc_6238(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_code_is_taken_one_step_before_and_after_but_never_twice() {
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, 99), 100, 0)).hasValue(99);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, 101), 100, 0)).hasValue(101);
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, 98), 100, 0)).isEmpty();
        assertThat(Totp.matching(SECRET, Totp.code(SECRET, 100), 100, 100)).isEmpty();
        assertThat(Totp.matching(SECRET, "", 100, 0)).isEmpty();
    }

    @Test
    void secrets_are_spelled_as_in_rfc_4648() {
        assertThat(Codes.base32("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Codes.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Codes.meant(" 4A7f-19bc \t00")).isEqualTo("4a7f19bc00");
        assertThat(Codes.grouped("4a7f19bc00")).isEqualTo("4a7f-19bc-00");
    }

    @Test
    void a_sealed_secret_opens_with_its_own_key_only() {
        var seals = new SealedSecret();
        String sealed = seals.fresh(KEY);
        assertThat(seals.open(KEY, sealed))
                .hasValueSatisfying(secret -> assertThat(secret).hasSize(20));
        assertThat(seals.open(KEY.replace('0', '1'), sealed)).isEmpty();
        assertThat(seals.open(KEY, sealed.substring(2))).isEmpty();
        assertThat(seals.open(KEY, "")).isEmpty();
        assertThat(seals.open(KEY, "no digits")).isEmpty();
    }
}
