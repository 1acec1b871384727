package broadsheet.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.time.LocalMoment.Which;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Times as people type them, also in the two nights in which the clock is changed (I19). */
class LocalMomentTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Test
    void a_time_is_read_on_the_clock_of_its_place() {
        Instant moment = LocalMoment.of(" 2026-11-24T18:30 ", OSLO, Which.UNSAID);
        assertThat(moment).isEqualTo(Instant.parse("2026-11-24T17:30:00Z"));
        assertThat(LocalMoment.field(moment, OSLO)).isEqualTo("2026-11-24T18:30");
        assertThat(LocalMoment.said(moment, OSLO)).isEqualTo("24 November 2026, 18:30 (Europe/Oslo)");
    }

    @Test
    void a_time_that_the_clock_leaves_out_in_spring_is_refused_in_words() {
        assertThatThrownBy(() -> LocalMoment.of("2027-03-28T02:30", OSLO, Which.FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("On 28 March 2027 the clock in Europe/Oslo goes from 02:00 straight to 03:00: there is no"
                        + " 02:30 that night. Choose another time.");
        assertThat(LocalMoment.of("2027-03-28T03:00", OSLO, Which.UNSAID))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Test
    void a_time_that_comes_twice_in_autumn_is_asked_about() {
        assertThatThrownBy(() -> LocalMoment.of("2027-10-31T02:30", OSLO, Which.UNSAID))
                .isInstanceOf(LocalMoment.Twice.class)
                .hasMessageContaining("02:30 comes twice that night")
                .hasMessageContaining("the first (UTC+02:00) or the second (UTC+01:00)");
        Instant first = LocalMoment.of("2027-10-31T02:30", OSLO, Which.FIRST);
        Instant second = LocalMoment.of("2027-10-31T02:30", OSLO, Which.SECOND);
        assertThat(first).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
        assertThat(second).isEqualTo(Instant.parse("2027-10-31T01:30:00Z"));
        assertThat(LocalMoment.which(second, OSLO)).isEqualTo(Which.SECOND);
        assertThat(LocalMoment.said(first, OSLO)).isEqualTo("31 October 2027, 02:30 (Europe/Oslo, UTC+02:00)");
    }

    @Test
    void what_is_no_time_is_refused_in_words() {
        assertThatThrownBy(() -> LocalMoment.of("soon", OSLO, Which.UNSAID)).hasMessageContaining("not \"soon\"");
        assertThatThrownBy(() -> LocalMoment.of("", OSLO, Which.UNSAID)).hasMessage("Say when: a day and a time.");
        assertThatThrownBy(() -> LocalMoment.of("0001-01-01T00:00", OSLO, Which.UNSAID))
                .hasMessage("The year 1 cannot be meant.");
    }
}
