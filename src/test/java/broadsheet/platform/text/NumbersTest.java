package broadsheet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in addresses and fields. */
class NumbersTest {
    @Test
    void digits_are_a_number_up_to_the_largest_that_there_is() {
        assertThat(Numbers.of("0")).hasValue(0L);
        assertThat(Numbers.of("0042")).hasValue(42L);
        assertThat(Numbers.of("9223372036854775807")).hasValue(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1 ",
                "1.0",
                "1e3",
                "0x1",
                "٣",
                "9223372036854775808",
                "00000000000000000001"
            })
    void everything_else_is_none(String typed) {
        assertThat(Numbers.of(typed)).isEmpty();
        assertThatThrownBy(() -> Numbers.of(typed, "Days are a whole number."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days are a whole number.");
    }

    @Test
    void a_number_may_have_to_lie_between_two() {
        assertThat(Numbers.between("7", 1, 7)).hasValue(7);
        assertThat(Numbers.between("8", 1, 7)).isEmpty();
        assertThat(Numbers.between("0", 1, 7)).isEmpty();
        assertThat(Numbers.between("99999999999", 1, 7)).isEmpty();
    }
}
