package broadsheet.identity;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Secrets;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.http.Network;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Passwords that are guessed, by one and by many (cases G06, G17, S10), at the door itself with hashes that cost little. */
class GuessingTest {
    private static final String PASSWORD = "a quiet harbour at dawn";

    private static Passwords cheap() {
        return new Passwords(new Argon(64, 1));
    }

    private static Network network(int number) {
        return Network.of(InetAddress.ofLiteral("10.1." + number / 250 + "." + (1 + number % 250)));
    }

    /** The door of a paper where somebody works who is called ann. */
    private static final class Door {
        final Passwords passwords;
        final SignIn signIn;

        Door(Trial trial) {
            this(trial, cheap());
        }

        Door(Trial trial, Passwords passwords) {
            this.passwords = passwords;
            var database = trial.database();
            var ids = trial.ids();
            this.signIn = new SignIn(
                    database,
                    passwords,
                    new Sessions(new Tokens(new Secrets(database))),
                    new StaffRecord(ids),
                    new Limits(trial.clock(), true));
            String hash = passwords.hash(PASSWORD);
            database.perform(writing -> {
                var hire = new Hire(ids);
                hire.run(writing, "ann", "Ann Ames", "", hash, false, List.of());
                hire.run(writing, "bo@paper.example", "Bo Berg", "bo@paper.example", hash, false, List.of());
                hire.run(writing, "invited", "Inga Vik", "", null, false, List.of());
                hire.run(writing, "demo", "Dee Mo", "", hash, true, List.of());
                PersonId gone = hire.run(writing, "gone", "Gus Onn", "", hash, false, List.of());
                PersonStore.active(writing, gone, false);
            });
        }

        /** How many hashes a try costs. */
        long cost(String login, String password, Network from) {
            long before = passwords.hashed();
            assertThat(tried(login, password, from)).as(login).isInstanceOf(SignIn.Outcome.Wrong.class);
            return passwords.hashed() - before;
        }

        SignIn.Outcome tried(String login, String password, Network from) {
            return signIn.run(login, password, from, null);
        }

        boolean isIn(String password, Network from) {
            return tried("ann", password, from) instanceof SignIn.Outcome.In;
        }
    }

    @BothDatabases
    void who_waits_in_vain_in_a_flood_has_not_guessed_and_comes_in_when_it_is_over(Trial trial) {
        var turns = new Turns(1, Duration.ofMillis(1));
        var door = new Door(trial, new Passwords(new Argon(64, 1), turns));
        turns.takeInside();
        for (int i = 0; i < 12; i++) {
            assertThat(door.signIn.run("ann", PASSWORD, network(1), null)).isInstanceOf(SignIn.Outcome.Crowded.class);
        }
        turns.giveBack();
        assertThat(door.signIn.run("ann", PASSWORD, network(1), null)).isInstanceOf(SignIn.Outcome.In.class);
    }

    @BothDatabases
    void g06_a_hundred_wrong_passwords_from_a_hundred_networks_are_slowed_and_the_owner_still_comes_in(Trial trial) {
        var door = new Door(trial);
        int looked = 0;
        for (int round = 0; round < 4; round++) {
            for (int from = 0; from < 100; from++) {
                if (door.tried("ann", "guess " + round + " " + from, network(from)) instanceof SignIn.Outcome.Wrong) {
                    looked++;
                }
            }
        }
        assertThat(looked).as("guesses that were looked at, of 400").isBetween(100, 60 + 3 * 100);
        Network own = network(2_000);
        assertThat(door.isIn("a slip of the pen", own)).isFalse();
        assertThat(door.isIn(PASSWORD, own)).as("the owner, at the second try").isTrue();
        for (int i = 0; i < 5; i++) {
            door.tried("ann", "guess", network(0));
        }
        assertThat(door.isIn(PASSWORD, network(0)))
                .as("a guesser, were it right at last")
                .isFalse();
        trial.clock().advance(Duration.ofMinutes(61));
        assertThat(door.isIn(PASSWORD, network(0))).isTrue();
    }

    @BothDatabases
    void a_whole_newsroom_comes_in_through_one_network(Trial trial) {
        var door = new Door(trial);
        assertThat(door.isIn("a slip of the pen", network(3))).isFalse();
        for (int i = 0; i < 50; i++) {
            assertThat(door.isIn(PASSWORD, network(3))).isTrue();
        }
    }

    /** What takes the time is hashing; it is counted, as a clock would tell how busy the machine is. */
    @BothDatabases
    void s11_g05_a_name_or_an_address_that_nobody_has_costs_the_one_hash_that_a_known_one_costs(Trial trial) {
        var door = new Door(trial);
        int from = 0;
        for (String login : List.of(
                "ann",
                "ANN ",
                "bo@paper.example",
                "invited",
                "gone",
                "demo",
                "nobody",
                "nobody@paper.example",
                "bo@paper.example.com",
                "no such name",
                "' or 1=1 --",
                "x".repeat(500),
                "")) {
            for (String password : List.of("a wrong guess at dusk", "", "x")) {
                assertThat(door.cost(login, password, network(from++)))
                        .as("%s, %s", login, password)
                        .isEqualTo(1);
            }
            assertThat(door.cost(login, "m".repeat(2_000), network(from++)))
                    .as("%s, longer than any password", login)
                    .isZero();
        }
        for (String login : List.of("invited", "gone", "demo", "nobody", "nobody@paper.example")) {
            assertThat(door.cost(login, PASSWORD, network(from++))).as(login).isEqualTo(1);
        }
    }

    @BothDatabases
    void g06_one_password_on_a_thousand_accounts_is_slowed_and_others_still_come_in(Trial trial) {
        var door = new Door(trial);
        int looked = 0;
        for (int i = 0; i < 1_000; i++) {
            if (door.tried("reporter" + i, "Spring2026!", network(1)) instanceof SignIn.Outcome.Wrong) {
                looked++;
            }
        }
        assertThat(looked).as("accounts that were tried, of 1,000").isEqualTo(40);
        assertThat(door.isIn(PASSWORD, network(1))).isFalse();
        assertThat(door.isIn(PASSWORD, network(2))).isTrue();
    }

    @Test
    void g17_s10_of_two_hundred_who_sign_in_at_once_no_more_are_hashed_than_cores_are_spare() throws Exception {
        try (var trial = Trial.on(Trial.Kind.SQLITE)) {
            var door = new Door(trial);
            int before = door.passwords.mostAtOnce();
            assertThat(before).isEqualTo(1);
            var gate = new CountDownLatch(1);
            var tries = new ArrayList<Future<Boolean>>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 200; i++) {
                    Network from = network(i);
                    String password = i % 4 == 0 ? PASSWORD : "wrong " + i;
                    String login = i % 4 == 0 ? "ann" : "nobody" + i;
                    tries.add(threads.submit(() -> {
                        gate.await();
                        return door.tried(login, password, from) instanceof SignIn.Outcome.In;
                    }));
                }
                gate.countDown();
                int in = 0;
                for (Future<Boolean> one : tries) {
                    in += one.get() ? 1 : 0;
                }
                assertThat(in).isEqualTo(50);
            }
            assertThat(door.passwords.mostAtOnce()).isBetween(1, Passwords.TURNS);
        }
    }

    @Test
    void g08_passwords_are_taken_as_they_are_up_to_1024_bytes_and_never_cut() {
        Passwords passwords = cheap();
        for (String password : List.of(
                "x".repeat(63) + "é",
                "  leading spaces count",
                "with a \0 inside it",
                "pq".repeat(512),
                "密码是一个很长的句子",
                "👩‍🚀 goes to the moon")) {
            assertThat(passwords.objection(password, "ann")).as(password).isNull();
            String hash = passwords.hash(password);
            assertThat(passwords.fits(password, hash)).isTrue();
            assertThat(passwords.fits(password + "x", hash)).isFalse();
            assertThat(passwords.fits(password.substring(0, password.length() - 1), hash))
                    .isFalse();
            assertThat(passwords.fits(password.strip() + " ", hash)).isFalse();
        }
        String long72 = "l".repeat(72);
        assertThat(passwords.fits(long72 + "2", passwords.hash(long72 + "1")))
                .as("bcrypt would cut here")
                .isFalse();
        assertThat(passwords.fits("with a \0 else", passwords.hash("with a \0 inside")))
                .isFalse();
        String composed = "café au lait";
        String decomposed = "cafe\u0301 au lait";
        assertThat(passwords.fits(decomposed, passwords.hash(composed))).isTrue();
        String tooLong = "é".repeat(512) + "x";
        assertThat(passwords.objection(tooLong, "ann")).contains("1024");
        assertThat(passwords.fits("m".repeat(1_000_000), passwords.hash(composed)))
                .isFalse();
        assertThat(passwords.objection("7 signs", "ann")).contains("at least 8");
    }

    @Test
    void g08_the_three_thousand_that_anybody_would_try_are_refused_in_any_case() {
        Passwords passwords = cheap();
        int refused = 0;
        for (String common : new String(read(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            if (!common.startsWith("#")) {
                assertThat(passwords.objection(common, "ann")).as(common).isNotNull();
                assertThat(passwords.objection(common.toUpperCase(java.util.Locale.ROOT), "ann"))
                        .isNotNull();
                refused++;
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(3_000);
        assertThat(passwords.objection("ann.ames@paper", "Ann.Ames@paper")).isNotNull();
        for (String name :
                List.of("The Harbour  Courier", "theharbourcourier", "BROADSHEET", " ann-ames ", "Ann Ames")) {
            assertThat(passwords.objection(name, "aa", "Ann Ames", "The Harbour Courier"))
                    .as(name)
                    .isNotNull();
        }
        assertThat(passwords.objection("the harbour courier at dawn", "aa", "", "The Harbour Courier"))
                .isNull();
    }

    @Test
    void what_everybody_tries_is_no_password_with_a_number_or_a_sign_behind_it_nor_is_one_step_over_and_over() {
        Passwords passwords = cheap();
        for (String tried : List.of(
                "password1234", "Passw0rd2026!", "qwertyuiop!!", "123456789012", "987654321098", "abcdefghijkl")) {
            assertThat(passwords.objection(tried, "ann")).as(tried).contains("first that anybody would try");
        }
        assertThat(passwords.objection("aaaaaaaaaaaa", "ann")).isNotNull();
        assertThat(passwords.objection("ann.ames-2026", "ann.ames")).isNotNull();
        for (String fine : List.of("nine islands, one morning", "passwords are for gulls 12", "19 gulls, 26 terns!")) {
            assertThat(passwords.objection(fine, "ann")).as(fine).isNull();
        }
    }

    private static byte[] read() {
        try (var in = GuessingTest.class.getResourceAsStream("common-passwords.txt")) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
