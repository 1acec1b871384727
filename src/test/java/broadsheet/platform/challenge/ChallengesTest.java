package broadsheet.platform.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.platform.challenge.Answer.Reason;
import broadsheet.platform.challenge.Answer.Refused;
import broadsheet.platform.challenge.Answer.Solved;
import broadsheet.platform.challenge.Answer.Unanswered;
import broadsheet.platform.text.Hash;
import broadsheet.testing.BothDatabases;
import broadsheet.testing.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ChallengesTest {
    private static final String FORM = "comments/42";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final Challenges challenges = new Challenges(new Secrets(trial.database()), trial.clock(), 200);

    @AfterEach
    void putAway() {
        trial.close();
    }

    /** What ALTCHA's widget sends for a challenge. */
    static ObjectNode solved(String asked) {
        JsonNode challenge = JSON.readTree(asked);
        String salt = challenge.get("salt").asString();
        int number = IntStream.rangeClosed(0, challenge.get("maxnumber").intValue())
                .filter(each ->
                        Hash.of(salt + each).equals(challenge.get("challenge").asString()))
                .findFirst()
                .orElseThrow();
        return JSON.createObjectNode()
                .put("algorithm", "SHA-256")
                .put("challenge", challenge.get("challenge").asString())
                .put("number", number)
                .put("salt", salt)
                .put("signature", challenge.get("signature").asString())
                .put("took", 12);
    }

    static String payload(JsonNode answer) {
        return Base64.getEncoder().encodeToString(answer.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Reason reason(String payload) {
        return challenges.judgeWork(payload, FORM) instanceof Refused refused ? refused.reason() : Reason.valueOf("");
    }

    @Test
    void work_that_was_done_is_taken() {
        String payload = payload(solved(challenges.work(FORM)));
        assertThat(challenges.judgeWork(payload, FORM)).isInstanceOfSatisfying(Solved.class, solved -> {
            assertThat(solved.ticket().id()).matches("[0-9a-f]{32}");
            assertThat(solved.ticket().issued()).isEqualTo(trial.clock().instant());
        });
    }

    @Test
    void work_done_for_another_form_is_refused() {
        String payload = payload(solved(challenges.work("comments/421")));
        assertThat(reason(payload)).isEqualTo(Reason.OTHER_FORM);
    }

    @Test
    void work_is_refused_after_ten_minutes_and_still_names_its_challenge() {
        String payload = payload(solved(challenges.work(FORM)));
        trial.clock().advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(challenges.judgeWork(payload, FORM)).isInstanceOf(Solved.class);
        trial.clock().advance(Duration.ofSeconds(1));
        assertThat(challenges.judgeWork(payload, FORM)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.EXPIRED);
            assertThat(refused.ticket()).isNotNull();
        });
    }

    @Test
    void a_wrong_number_is_refused() {
        ObjectNode answer = solved(challenges.work(FORM));
        int number = answer.get("number").intValue();
        for (long wrong : new long[] {number + 1, number - 1, -number - 1, Long.MAX_VALUE, number + (1L << 32)}) {
            assertThat(reason(payload(answer.put("number", wrong)))).isEqualTo(Reason.WRONG);
        }
    }

    @Test
    void digits_cannot_be_moved_between_salt_and_number() {
        ObjectNode answer = solved(challenges.work(FORM));
        String salt = answer.get("salt").asString();
        int number = answer.get("number").intValue();
        String digits = Integer.toString(number);
        for (int moved = 1; moved < digits.length(); moved++) {
            answer.put("salt", salt + digits.substring(0, moved))
                    .put("number", Integer.parseInt(digits.substring(moved)));
            assertThat(reason(payload(answer))).isIn(Reason.MALFORMED, Reason.WRONG);
        }
        answer.put("salt", salt.substring(0, salt.length() - 1)).put("number", number);
        assertThat(reason(payload(answer))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    void a_challenge_of_somebody_elses_making_is_refused() {
        try (Trial other = Trial.on(Trial.Kind.SQLITE)) {
            var others = new Challenges(new Secrets(other.database()), trial.clock(), 10);
            assertThat(reason(payload(solved(others.work(FORM))))).isEqualTo(Reason.MALFORMED);
        }
    }

    @Test
    void a_longer_life_cannot_be_written_into_the_salt() {
        ObjectNode answer = solved(challenges.work(FORM));
        String longer = answer.get("salt").asString().replaceFirst("expires=\\d+", "expires=99999999999");
        assertThat(reason(payload(answer.put("salt", longer)))).isEqualTo(Reason.WRONG);
    }

    @Test
    void every_missing_part_is_a_refusal() {
        for (String name : new String[] {"algorithm", "challenge", "number", "salt", "signature"}) {
            ObjectNode answer = solved(challenges.work(FORM));
            answer.remove(name);
            assertThat(reason(payload(answer))).as(name).isEqualTo(Reason.MALFORMED);
            assertThat(reason(payload(answer.putNull(name)))).as(name).isEqualTo(Reason.MALFORMED);
            assertThat(reason(payload(answer.set(name, JSON.createArrayNode()))))
                    .as(name)
                    .isEqualTo(Reason.MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "====", "bnVsbA==", "W10=", "e30=", "eyJh", "\u0000", "\ud800", "4pi6"})
    void what_is_not_an_answer_is_refused(String payload) {
        assertThat(reason(payload)).isEqualTo(Reason.MALFORMED);
        assertThat(reason(payload.repeat(100_000))).isEqualTo(Reason.MALFORMED);
        assertThat(challenges.judgeWords(payload, FORM, payload)).isInstanceOf(Refused.class);
    }

    @Test
    void letters_read_from_the_image_are_taken_however_they_are_typed() {
        String token = challenges.words(FORM);
        String letters = challenges.lettersOf(token);
        assertThat(letters).matches("[" + WordImage.ALPHABET + "]{6}");
        String wide = letters.chars()
                .map(each -> each - 'A' + '\uff21')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String typed : new String[] {
            letters, letters.toLowerCase(Locale.ROOT), " " + letters.replaceAll("(.)", "$1 ") + "\n", wide
        }) {
            assertThat(challenges.judgeWords(token, FORM, typed)).isInstanceOf(Solved.class);
        }
    }

    @Test
    void letters_not_typed_are_unanswered_and_wrong_ones_name_the_challenge_they_use_up() {
        String token = challenges.words(FORM);
        assertThat(challenges.judgeWords(token, FORM, " \u200b\n")).isInstanceOf(Unanswered.class);
        assertThat(challenges.judgeWords(token, FORM, "OOOOOO")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.WRONG);
            assertThat(refused.ticket()).isNotNull();
        });
    }

    @Test
    void an_image_is_bound_to_its_form_and_its_ten_minutes() {
        String token = challenges.words(FORM);
        String letters = challenges.lettersOf(token);
        assertThat(challenges.judgeWords(token, "comments/43", letters))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.OTHER_FORM));
        trial.clock().advance(Duration.ofMinutes(10));
        assertThat(challenges.judgeWords(token, FORM, letters))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.EXPIRED));
    }

    @Test
    void no_part_of_a_token_can_be_changed() {
        String token = challenges.words(FORM);
        String letters = challenges.lettersOf(token);
        for (int at = 0; at < token.length(); at++) {
            char other = token.charAt(at) == '1' ? '2' : '1';
            String changed = token.substring(0, at) + other + token.substring(at + 1);
            assertThat(challenges.judgeWords(changed, FORM, letters))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.MALFORMED));
        }
    }

    @BothDatabases
    void a_challenge_is_good_once_on_all_nodes_and_after_a_restart(Trial trial) {
        var here = new Challenges(new Secrets(trial.database()), trial.clock(), 10);
        Ticket ticket = ((Solved) here.judgeWork(payload(solved(here.work(FORM))), FORM)).ticket();
        assertThat(trial.database().<Boolean>write(writing -> here.spend(writing, ticket)))
                .isTrue();
        assertThat(trial.database().<Boolean>write(writing -> here.spend(writing, ticket)))
                .isFalse();
        trial.clock().advance(Duration.ofMinutes(20));
        trial.reopen();
        var there = new Challenges(new Secrets(trial.database()), trial.clock(), 10);
        assertThat(trial.database().<Boolean>write(writing -> there.spend(writing, ticket)))
                .isFalse();
    }

    @BothDatabases
    void what_one_node_asked_another_one_judges(Trial trial) {
        var here = new Challenges(new Secrets(trial.database()), trial.clock(), 10);
        var there = new Challenges(new Secrets(trial.open()), trial.clock(), 10);
        assertThat(there.judgeWork(payload(solved(here.work(FORM))), FORM)).isInstanceOf(Solved.class);
        String token = here.words(FORM);
        assertThat(there.judgeWords(token, FORM, here.lettersOf(token))).isInstanceOf(Solved.class);
    }

    @BothDatabases
    void spent_challenges_are_forgotten_an_hour_after_they_expired(Trial trial) {
        var challenges = new Challenges(new Secrets(trial.database()), trial.clock(), 10);
        for (String id : Stream.of("a", "b", "c").toList()) {
            trial.database()
                    .write(writing -> challenges.spend(
                            writing, new Ticket(id, trial.clock().instant())));
            trial.clock().advance(Duration.ofMinutes(45));
        }
        List<String> left = trial.database()
                .read(reading -> reading.list("SELECT id FROM platform_challenge ORDER BY id", row -> row.text("id")));
        assertThat(left).containsExactly("b", "c");
    }
}
