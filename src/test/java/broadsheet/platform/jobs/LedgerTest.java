package broadsheet.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.platform.db.Database;
import broadsheet.platform.time.Ids;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class LedgerTest {
    private static final String NOTE = "INSERT INTO platform_secret (name, value) VALUES (?, ?)";

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    private Ledger ledger(Trial trial, Database database) {
        var ledger = new Ledger(database, trial.ids());
        ledger.on("print", (job, _) -> done.add(job.payload()));
        return ledger;
    }

    private Ledger ledger(Trial trial) {
        return ledger(trial, trial.database());
    }

    private static long write(Trial trial, Ledger ledger, String kind, String payload, Instant due) {
        return trial.database().write(writing -> ledger.write(writing, kind, payload, due));
    }

    private static List<Job> pending(Trial trial, Ledger ledger) {
        return trial.database().read(ledger::pending);
    }

    private static String state(Trial trial, long id) {
        return trial.database()
                .read(reading -> reading.one(
                                "SELECT state, payload FROM platform_job WHERE id = ?",
                                row -> row.text("state") + ":" + row.text("payload"),
                                id)
                        .orElse("absent"));
    }

    @BothDatabases
    void a_job_is_done_once_and_its_payload_blanked(Trial trial) {
        try (Ledger ledger = ledger(trial)) {
            long id = write(trial, ledger, "print", "front", trial.clock().instant());
            ledger.runDue();
            ledger.runDue();
            assertThat(done).containsExactly("front");
            assertThat(state(trial, id)).isEqualTo("done:");
        }
    }

    @BothDatabases
    void a_job_of_an_act_that_fails_is_never_done(Trial trial) {
        try (Ledger ledger = ledger(trial)) {
            assertThatThrownBy(() -> trial.database().write(writing -> {
                        ledger.write(writing, "print", "front", writing.now());
                        throw new IllegalStateException("spiked");
                    }))
                    .hasMessage("spiked");
            ledger.runDue();
            assertThat(done).isEmpty();
        }
    }

    @BothDatabases
    void a_job_is_never_begun_before_it_is_due(Trial trial) {
        try (Ledger ledger = ledger(trial)) {
            Instant due = trial.clock().instant().plus(Duration.ofHours(1)).plusNanos(1);
            write(trial, ledger, "print", "front", due);
            trial.clock().advance(Duration.ofHours(1));
            ledger.runDue();
            assertThat(done).isEmpty();
            trial.clock().advance(Duration.ofMillis(1));
            ledger.runDue();
            assertThat(done).containsExactly("front");
        }
    }

    @BothDatabases
    void what_came_due_while_the_paper_was_closed_is_done_at_its_start(Trial trial) throws InterruptedException {
        try (Ledger before = ledger(trial)) {
            write(trial, before, "print", "front", trial.clock().instant().plusSeconds(5));
        }
        trial.clock().advance(Duration.ofDays(2));
        Database again = trial.reopen();
        var begun = new CountDownLatch(1);
        try (var ledger = new Ledger(again, trial.ids())) {
            ledger.on("print", (_, _) -> begun.countDown());
            ledger.start();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @BothDatabases
    void a_started_ledger_finds_fresh_jobs_and_those_of_other_nodes(Trial trial) throws InterruptedException {
        var begun = new Semaphore(0);
        try (Ledger other = ledger(trial);
                var ledger = new Ledger(trial.open(), trial.ids())) {
            ledger.on("print", (_, _) -> begun.release());
            ledger.start();
            write(trial, ledger, "print", "mine", trial.clock().instant());
            assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            write(trial, other, "print", "the other's", trial.clock().instant());
            assertThat(begun.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(done).isEmpty();
    }

    @BothDatabases
    void an_act_and_its_end_are_committed_together(Trial trial) {
        var tries = new AtomicInteger();
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on(
                    "publish",
                    (_, completion) -> trial.database().write(writing -> {
                        writing.exec(NOTE, "published", "yes");
                        completion.in(writing);
                        if (tries.incrementAndGet() == 1) {
                            throw new IllegalStateException("undone at the last moment");
                        }
                        return true;
                    }));
            long id = write(trial, ledger, "publish", "story", trial.clock().instant());
            ledger.runDue();
            assertThat(state(trial, id)).isEqualTo("waiting:story");
            assertThat(notes(trial)).isZero();
            trial.clock().advance(Duration.ofSeconds(1));
            ledger.runDue();
            assertThat(state(trial, id)).isEqualTo("done:");
            assertThat(notes(trial)).isOne();
        }
    }

    @BothDatabases
    void a_task_that_hides_its_undone_transaction_is_tried_again(Trial trial) {
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on("publish", (_, completion) -> {
                try {
                    trial.database().write(writing -> {
                        completion.in(writing);
                        throw new IllegalStateException("hidden");
                    });
                } catch (IllegalStateException _) {
                    done.add("hid");
                }
            });
            long id = write(trial, ledger, "publish", "story", trial.clock().instant());
            ledger.runDue();
            assertThat(state(trial, id)).isEqualTo("waiting:story");
        }
    }

    @BothDatabases
    void a_node_that_was_silent_too_long_cannot_end_the_job_that_another_took(Trial trial) throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        Database first = trial.database();
        Database second = trial.open();
        try (var silent = new Ledger(first, trial.ids());
                var other = new Ledger(second, trial.ids())) {
            silent.on("publish", (_, completion) -> {
                begun.countDown();
                goOn.await();
                publish(first, completion, "silent");
            });
            other.on("publish", (_, completion) -> publish(second, completion, "other"));
            write(trial, silent, "publish", "story", trial.clock().instant());
            Thread working = Thread.ofVirtual().start(silent::runDue);
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            trial.clock().advance(Duration.ofSeconds(24));
            other.runDue();
            assertThat(notes(trial)).isZero();
            trial.clock().advance(Duration.ofSeconds(1));
            other.runDue();
            assertThat(notes(trial)).isOne();
            goOn.countDown();
            working.join();
            List<String> names = trial.database()
                    .read(reading -> reading.list("SELECT name FROM platform_secret", row -> row.text("name")));
            assertThat(names).containsExactly("other");
        }
    }

    private static void publish(Database database, Completion completion, String by) {
        database.write(writing -> {
            completion.in(writing);
            return writing.exec(NOTE, by, "published");
        });
    }

    @BothDatabases
    void two_nodes_on_one_database_do_each_job_once(Trial trial) throws InterruptedException {
        int jobs = 60;
        try (Ledger one = ledger(trial);
                Ledger two = ledger(trial, trial.open())) {
            trial.database().write(writing -> {
                for (int i = 0; i < jobs; i++) {
                    one.write(writing, "print", "page " + i, writing.now());
                }
                return true;
            });
            Thread first = Thread.ofVirtual().start(one::runDue);
            Thread second = Thread.ofVirtual().start(two::runDue);
            first.join();
            second.join();
            assertThat(done).hasSize(jobs).doesNotHaveDuplicates();
        }
    }

    @BothDatabases
    void few_jobs_run_at_once(Trial trial) {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var together = new CountDownLatch(4);
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on("print", (_, _) -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                together.countDown();
                assertThat(together.await(20, TimeUnit.SECONDS)).isTrue();
                now.decrementAndGet();
            });
            trial.database().write(writing -> {
                for (int i = 0; i < 12; i++) {
                    ledger.write(writing, "print", "page " + i, writing.now());
                }
                return true;
            });
            ledger.runDue();
            assertThat(pending(trial, ledger)).isEmpty();
            assertThat(most).hasValue(4);
        }
    }

    @BothDatabases
    void slow_jobs_of_one_kind_keep_none_of_another_waiting(Trial trial) throws InterruptedException {
        var stuck = new CountDownLatch(4);
        var goOn = new CountDownLatch(1);
        try (Ledger ledger = ledger(trial)) {
            ledger.on("mail", (_, _) -> {
                stuck.countDown();
                goOn.await();
            });
            trial.database().write(writing -> {
                for (int i = 0; i < 30; i++) {
                    ledger.write(writing, "mail", "letter " + i, writing.now());
                }
                return true;
            });
            Thread working = Thread.ofVirtual().start(ledger::runDue);
            assertThat(stuck.await(20, TimeUnit.SECONDS)).isTrue();
            trial.clock().advance(Duration.ofSeconds(1));
            write(trial, ledger, "print", "front", trial.clock().instant());
            ledger.runDue();
            assertThat(done).containsExactly("front");
            goOn.countDown();
            working.join();
        }
    }

    @BothDatabases
    void a_job_that_fails_rests_longer_each_time_and_is_given_up_after_twelve_tries(Trial trial) {
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on("ping", (job, _) -> {
                done.add("try " + job.tries());
                throw new IllegalStateException("no\nanswer");
            });
            long id = write(trial, ledger, "ping", "hub", trial.clock().instant());
            long[] rests = {1, 5, 30, 120, 600, 3600, 3600, 3600, 3600, 3600, 3600};
            for (int i = 0; i < rests.length; i++) {
                ledger.runDue();
                assertThat(done).hasSize(i + 1);
                trial.clock().advance(Duration.ofSeconds(rests[i]).minusMillis(1));
                ledger.runDue();
                assertThat(done).hasSize(i + 1);
                trial.clock().advance(Duration.ofMillis(1));
            }
            ledger.runDue();
            trial.clock().advance(Duration.ofDays(10));
            ledger.runDue();
            assertThat(done).hasSize(12).last().isEqualTo("try 12");
            assertThat(state(trial, id)).isEqualTo("failed:hub");
        }
    }

    @BothDatabases
    void a_job_that_kills_its_node_each_time_is_given_up_too(Trial trial) {
        long id;
        try (Ledger ledger = ledger(trial)) {
            id = write(trial, ledger, "print", "bomb", trial.clock().instant());
            trial.database().write(writing -> writing.exec("UPDATE platform_job SET attempts = 12"));
            ledger.runDue();
        }
        assertThat(done).isEmpty();
        assertThat(state(trial, id)).isEqualTo("failed:bomb");
    }

    @BothDatabases
    void a_hopeless_job_is_not_tried_again(Trial trial) {
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on("ping", (_, _) -> {
                throw new Hopeless("gone for good");
            });
            long id = write(trial, ledger, "ping", "hub", trial.clock().instant());
            ledger.runDue();
            assertThat(state(trial, id)).isEqualTo("failed:hub");
        }
    }

    @BothDatabases
    void a_payload_is_not_kept_longer_than_its_kind_allows(Trial trial) {
        try (var ledger = new Ledger(trial.database(), trial.ids())) {
            ledger.on("letter", (job, _) -> {
                if (job.payload().equals("hopeless")) {
                    throw new Hopeless("no such box");
                }
                throw new IllegalStateException("no answer");
            });
            ledger.blankOlderThan("letter", Duration.ofHours(6));
            long waiting =
                    write(trial, ledger, "letter", "private", trial.clock().instant());
            long failed =
                    write(trial, ledger, "letter", "hopeless", trial.clock().instant());
            ledger.runDue();
            trial.clock().advance(Duration.ofHours(6).minusMillis(1));
            ledger.runDue();
            assertThat(state(trial, waiting)).isEqualTo("waiting:private");
            trial.clock().advance(Duration.ofMinutes(1));
            ledger.runDue();
            assertThat(state(trial, waiting)).isEqualTo("expired:");
            assertThat(state(trial, failed)).isEqualTo("failed:");
            assertThatThrownBy(() -> write(
                            trial,
                            ledger,
                            "letter",
                            "x",
                            trial.clock().instant().plus(Duration.ofHours(6))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @BothDatabases
    void jobs_that_nobody_does_are_late_after_a_minute(Trial trial) {
        try (Ledger ledger = ledger(trial)) {
            write(trial, ledger, "unknown here", "x", trial.clock().instant());
            ledger.runDue();
            assertThat(ledger.late()).isZero();
            trial.clock().advance(Duration.ofMinutes(1));
            assertThat(ledger.late()).isOne();
        }
    }

    @BothDatabases
    void a_task_that_takes_long_keeps_its_job(Trial trial) throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var slow = new Ledger(trial.database(), new Ids(trial.clock(), 0));
                Ledger other = ledger(trial, trial.open())) {
            slow.on("print", (_, _) -> {
                begun.countDown();
                goOn.await();
            });
            long id = write(trial, slow, "print", "front", trial.clock().instant());
            Thread working = Thread.ofVirtual().start(slow::runDue);
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 5; i++) {
                trial.clock().advance(Duration.ofSeconds(15));
                slow.runDue();
                other.runDue();
            }
            goOn.countDown();
            working.join();
            assertThat(done).isEmpty();
            assertThat(state(trial, id)).isEqualTo("done:");
        }
    }

    private static long notes(Trial trial) {
        return trial.database()
                .read(reading -> reading.one("SELECT COUNT(*) AS n FROM platform_secret", row -> row.number("n"))
                        .orElse(-1L));
    }
}
