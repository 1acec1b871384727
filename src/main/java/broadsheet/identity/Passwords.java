package broadsheet.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords with Argon2id, 19 MiB and two passes (OWASP Password Storage, RFC 9106). At most one hash
 * runs per spare core, so that a flood of sign-ins leaves readers alone.
 */
final class Passwords {
    private static final int SHORTEST = 8;
    private static final int LONGEST_BYTES = 1_024;
    private static final int MEMORY = 19 * 1_024;
    private static final int PASSES = 2;

    /** How many hashes run at once. */
    static final int TURNS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final Turns turns;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final AtomicLong hashed = new AtomicLong();
    private final Set<String> common = common();
    private final Argon argon;

    Passwords() {
        this(new Argon(MEMORY, PASSES));
    }

    /** With another cost, for tests. */
    Passwords(Argon argon) {
        this(argon, new Turns(TURNS, Duration.ofSeconds(15)));
    }

    /** With turns that a test takes itself. */
    Passwords(Argon argon, Turns turns) {
        this.argon = argon;
        this.turns = turns;
    }

    /** The most hashes that have run at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** How often it was hashed; each time costs the same. */
    long hashed() {
        return hashed.get();
    }

    private static Set<String> common() {
        try (InputStream in = Passwords.class.getResourceAsStream("common-passwords.txt")) {
            if (in == null) {
                throw new IllegalStateException("The list of common passwords is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why this cannot be a password, in words for whoever chose it; null when it can.
     *
     * @param names what the paper and the person are called; none of them is a secret
     */
    @Nullable
    String objection(String password, String login, String... names) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return "A password has at least " + SHORTEST + " characters; a sentence of a few words is best.";
        }
        if (isTooLong(password)) {
            return "A password has at most " + LONGEST_BYTES + " bytes.";
        }
        if (isAmongTheFirst(password.toLowerCase(Locale.ROOT), login.toLowerCase(Locale.ROOT))) {
            return "That password is among the first that anybody would try. Please choose another.";
        }
        String bare = bare(password);
        if (Stream.concat(Stream.of("Broadsheet", login), Stream.of(names))
                .map(Passwords::bare)
                .anyMatch(name -> !name.isEmpty() && name.equals(bare))) {
            return "The name of the paper, of the program or your own is among the first that anybody would try. Please"
                    + " choose another.";
        }
        return null;
    }

    /** With the numbers and signs that people add to a password that was refused, it is still the same to a guesser. */
    private boolean isAmongTheFirst(String folded, String login) {
        String begins = folded.replaceFirst("[^\\p{L}]+$", "");
        return Stream.of(folded, begins).anyMatch(tried -> common.contains(tried) || tried.equals(login))
                || isOneStepOver(folded);
    }

    /** Such as aaaaaaaa, abcdefgh and 7890123456: each character follows from the one before. */
    private static boolean isOneStepOver(String folded) {
        return IntStream.of(0, 1, -1)
                .anyMatch(step -> IntStream.range(1, folded.length())
                        .allMatch(at -> folded.charAt(at) == next(folded.charAt(at - 1), step)));
    }

    private static int next(char sign, int step) {
        boolean isDigit = sign >= '0' && sign <= '9';
        return isDigit ? '0' + (sign - '0' + step + 10) % 10 : sign + step;
    }

    /** Letters and digits alone, in lower case. */
    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Waits for its turn; takes some hundredths of a second. */
    String hash(String password) {
        turns.takeInside();
        return working(() -> fresh(password));
    }

    /** Whether this is the password; without a hash it takes equally long and is false. */
    boolean fits(String password, @Nullable String hash) {
        if (isTooLong(password)) {
            return false;
        }
        turns.takeInside();
        return checked(password, hash);
    }

    /** What came of a try. */
    enum Fit {
        YES,
        NO,
        /** Too many are waiting; nothing was hashed. */
        CROWDED
    }

    /**
     * The same for somebody at the door.
     *
     * @param isExpected whether they go before all others
     */
    Fit tried(String password, @Nullable String hash, boolean isExpected) {
        if (isTooLong(password)) {
            return Fit.NO;
        }
        if (!turns.take(isExpected)) {
            return Fit.CROWDED;
        }
        return checked(password, hash) ? Fit.YES : Fit.NO;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES;
    }

    private boolean checked(String password, @Nullable String hash) {
        return working(() -> hash == null ? fresh(password).isEmpty() : argon.fits(normal(password), hash));
    }

    private String fresh(String password) {
        return argon.hash(normal(password));
    }

    /** The same characters typed on different machines are the same password (RFC 8265 §4.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T working(Supplier<T> work) {
        try {
            hashed.incrementAndGet();
            int now = running.incrementAndGet();
            mostAtOnce.accumulateAndGet(now, Math::max);
            return work.get();
        } finally {
            running.decrementAndGet();
            turns.giveBack();
        }
    }
}
