package broadsheet.platform.challenge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.testing.Trial;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent in place of an answer, it is refused and nothing is thrown. */
class NoiseTest {
    private static final String FORM = "comments/42";

    private final Trial trial = Trial.on(Trial.Kind.SQLITE);
    private final Challenges challenges = new Challenges(new Secrets(trial.database()), trial.clock(), 200);
    private final SplittableRandom random = new SplittableRandom(7);

    @AfterEach
    void putAway() {
        trial.close();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private void refused(String payload) {
        assertThat(challenges.judgeWork(payload, FORM)).as(payload).isInstanceOf(Answer.Refused.class);
        assertThat(challenges.judgeWords(payload, FORM, payload)).as(payload).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void random_bytes_are_refused() {
        for (int i = 0; i < 500; i++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            refused(base64(noise));
            refused(new String(noise, UTF_8));
        }
    }

    @Test
    void a_good_answer_with_one_byte_bent_is_refused() {
        String good = ChallengesTest.solved(challenges.work(FORM)).toString();
        int judged = good.indexOf(",\"took\"");
        for (int i = 0; i < 1_000; i++) {
            byte[] bent = good.getBytes(UTF_8);
            bent[random.nextInt(judged)] ^= (byte) (1 + random.nextInt(127));
            refused(base64(bent));
        }
    }

    @Test
    void depth_and_huge_numbers_are_refused() {
        for (String json : List.of(
                "[".repeat(1_400),
                "{\"number\":".repeat(140),
                "{\"number\":" + "9".repeat(1_400) + "}",
                "{\"number\":1e999999999}",
                "{}{}",
                "{\"algorithm\":{\"a\":[]},\"challenge\":[1],\"number\":{},\"salt\":{},\"signature\":1.5}")) {
            refused(base64(json.getBytes(UTF_8)));
        }
    }
}
