package broadsheet.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String LINK =
            "otpauth://totp/The%20Vessary%20Courier:edda?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Vessary";

    @Test
    void a_camera_reads_what_was_drawn() throws Exception {
        QrCode code = QrCode.of(LINK);
        assertThat(Camera.read(code.side(), code.path())).isEqualTo(LINK);
    }

    @Test
    void a_long_address_makes_a_finer_code() throws Exception {
        String link = LINK + "%E6%99%A8%E6%8A%A5".repeat(20);
        QrCode code = QrCode.of(link);
        assertThat(code.side()).isGreaterThan(QrCode.of(LINK).side());
        assertThat(Camera.read(code.side(), code.path())).isEqualTo(link);
    }

    @Test
    void what_no_code_can_hold_is_refused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5_000))).isInstanceOf(IllegalArgumentException.class);
    }
}
