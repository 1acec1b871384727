package broadsheet.moderation;

import broadsheet.platform.outbound.Answered;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks an outside service what it thinks, if one is set; before the transaction, never within it. It is sent
 * {@code {"kind": "comment", "words": "…"}}, neither name nor address, and answers {@code {"verdict": "harmless"}} or
 * {@code {"verdict": "suspect"}} within a second. Whatever else comes, or nothing, means that nobody said it is harmless.
 */
public final class Opinions {
    /** The way out. */
    @FunctionalInterface
    public interface Way {
        /** Sends JSON to an address and waits so long for the answer; throws nothing. */
        Answered post(String address, String json, Duration patience);
    }

    /** Waits for an answer. */
    @FunctionalInterface
    interface Waiting {
        /** The answer, or an exception when it took longer than that. */
        Answered wait(FutureTask<Answered> answer, Duration most)
                throws TimeoutException, ExecutionException, InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int LONGEST = 20_000;

    private final @Nullable String address;
    private final Way way;
    private final Waiting waiting;

    /** @param address of the service; null for none */
    public Opinions(@Nullable String address, Way way) {
        this(address, way, (answer, most) -> answer.get(most.toMillis(), TimeUnit.MILLISECONDS));
    }

    Opinions(@Nullable String address, Way way, Waiting waiting) {
        this.address = address;
        this.way = way;
        this.waiting = waiting;
    }

    /** Whether a service is set that is asked. */
    public boolean isSet() {
        return address != null;
    }

    /** What the service says; blocks for a second at most. */
    public Opinion ask(Utterance said) {
        String asked = address;
        if (asked == null || said.words().isBlank()) {
            return Opinion.UNASKED;
        }
        String words = said.words();
        String json = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "kind",
                        said.kind().name().toLowerCase(Locale.ROOT),
                        "words",
                        words.length() > LONGEST ? words.substring(0, LONGEST) : words));
        var answer = new FutureTask<>(() -> way.post(asked, json, PATIENCE));
        Thread.ofVirtual().name("opinion").start(answer);
        try {
            return read(waiting.wait(answer, PATIENCE));
        } catch (TimeoutException | ExecutionException e) {
            return Opinion.SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Opinion.SILENT;
        }
    }

    private static Opinion read(Answered answered) {
        if (!answered.isWell()) {
            return Opinion.SILENT;
        }
        try {
            JsonNode verdict = JsonMapper.shared().readTree(answered.body()).path("verdict");
            return switch (verdict.asString("")) {
                case "harmless" -> Opinion.HARMLESS;
                case "suspect" -> Opinion.SUSPECT;
                default -> Opinion.SILENT;
            };
        } catch (JacksonException e) {
            return Opinion.SILENT;
        }
    }
}
