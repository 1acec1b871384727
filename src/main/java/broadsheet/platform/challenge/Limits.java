package broadsheet.platform.challenge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts what one network, or one recipient, did lately, and says when it is too much. It remembers in memory only, and
 * subjects only as hashes under a key that is thrown away after two days. Counting is exact and atomic: of any number of
 * attempts at the same instant, no more are admitted than the rule allows within any window of its length.
 */
public final class Limits {
    /**
     * So many in so long.
     *
     * @param name what is counted; rules of different names count apart
     * @param within at most a day
     */
    public record Rule(String name, int most, Duration within) {
        public Rule {
            if (most < 1 || within.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("A rule admits at least one, within at most a day.");
            }
        }
    }

    private record Keys(long day, Seal today, @Nullable Seal yesterday) {}

    private static final long MOST_WEIGHT = 24L * 1024 * 1024;
    private static final int WEIGHT_OF_ENTRY = 200;

    private final InstantSource clock;
    private final boolean on;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Attempts> lately;
    private Keys keys;

    /** @param on false admits everything, for benches */
    public Limits(InstantSource clock, boolean on) {
        this.clock = clock;
        this.on = on;
        this.lately = Caffeine.newBuilder()
                .maximumWeight(MOST_WEIGHT)
                .weigher((String _, Attempts attempts) -> WEIGHT_OF_ENTRY + attempts.weight())
                .expireAfterAccess(Duration.ofHours(25))
                .ticker(nanosOf(clock))
                .build();
        this.keys = new Keys(today(), freshSeal(), null);
    }

    private static Ticker nanosOf(InstantSource clock) {
        return () -> clock.millis() * 1_000_000;
    }

    /** Whether anything is counted. */
    public boolean isOn() {
        return on;
    }

    /**
     * Counts one attempt, unless it is refused.
     *
     * @return whether the rule admits it
     */
    public boolean admits(Rule rule, String subject) {
        if (!on) {
            return true;
        }
        Keys now = keys();
        String name = rule.name() + '\n' + subject;
        Attempts before = now.yesterday() == null
                ? null
                : lately.getIfPresent(now.yesterday().hex(name));
        long millis = clock.millis();
        boolean[] admitted = new boolean[1];
        lately.asMap().compute(now.today().hex(name), (_, known) -> {
            Attempts attempts = known != null ? known : before != null ? before : Attempts.NONE;
            Attempts after = attempts.oneMore(millis, rule);
            admitted[0] = after != null;
            return after != null ? after : attempts;
        });
        return admitted[0];
    }

    /** The same for several rules; what a later rule refuses has been counted by the earlier ones. */
    public boolean admits(String subject, Rule... rules) {
        for (Rule rule : rules) {
            if (!admits(rule, subject)) {
                return false;
            }
        }
        return true;
    }

    /** Takes back one attempt that was admitted and turned out to be none of those that are limited. */
    public void giveBack(Rule rule, String subject) {
        if (on) {
            lately.asMap()
                    .computeIfPresent(
                            keys().today().hex(rule.name() + '\n' + subject), (_, attempts) -> attempts.oneLess());
        }
    }

    private synchronized Keys keys() {
        long day = today();
        if (day != keys.day()) {
            keys = new Keys(day, freshSeal(), day == keys.day() + 1 ? keys.today() : null);
        }
        return keys;
    }

    private long today() {
        return Math.floorDiv(clock.millis(), Duration.ofDays(1).toMillis());
    }

    private Seal freshSeal() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return new Seal(key);
    }

    /** For tests: the names under which something is remembered. */
    Set<String> remembered() {
        return Set.copyOf(lately.asMap().keySet());
    }
}
