package broadsheet.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;

/** How the outside service does, as the log tells it. */
class ServiceStateTest {
    private static void said(Trial trial, Bench bench, int network, Opinion opinion) {
        trial.clock().advance(Duration.ofMinutes(1));
        var asked = bench.asked(network, Mode.AFTER).opinion(opinion);
        bench.judge("What a day number " + network + " this was", null, asked);
    }

    @BothDatabases
    void it_is_silent_since_the_first_question_after_its_last_answer(Trial trial) {
        var bench = new Bench(trial);
        assertThat(bench.<ServiceState>read(ServiceState::of)).isEqualTo(new ServiceState(null, null, false, 0));
        said(trial, bench, 1, Opinion.SILENT);
        said(trial, bench, 2, Opinion.HARMLESS);
        ServiceState well = bench.read(ServiceState::of);
        assertThat(well.silentSince()).isNull();
        assertThat(well.held()).isEqualTo(1);
        said(trial, bench, 3, Opinion.SILENT);
        Instant since = trial.clock().instant();
        said(trial, bench, 4, Opinion.UNASKED);
        said(trial, bench, 5, Opinion.SILENT);
        assertThat(bench.<ServiceState>read(ServiceState::of))
                .isEqualTo(new ServiceState(trial.clock().instant(), since, false, 3));
        trial.clock().advance(Duration.ofHours(25));
        assertThat(bench.<ServiceState>read(ServiceState::of).held()).isZero();
        said(trial, bench, 6, Opinion.SUSPECT);
        assertThat(bench.<ServiceState>read(ServiceState::of).silentSince()).isNull();
    }
}
