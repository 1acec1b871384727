package broadsheet.platform.challenge;

import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Reply;
import broadsheet.platform.http.Routes;
import broadsheet.platform.http.Visit;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Asks whether somebody is in earnest. A challenge is bound to one form, such as {@code comments/42}, good for ten
 * minutes and once. With scripts the browser does some work; without, a person reads letters from an image.
 */
public final class Challenges {
    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofHours(1);
    private static final long PRUNED_EVERY_MS = 60_000;
    private static final String IMAGES = "/challenge/";
    private static final String PNG = ".png";

    private final Work work;
    private final SeenWords words;
    private final InstantSource clock;
    private final int cost;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong pruned = new AtomicLong();

    /** @param cost the largest number that a browser may have to try; a trial takes about a microsecond */
    public Challenges(Secrets secrets, InstantSource clock, int cost) {
        this.work = new Work(secrets.seal("challenge-work"));
        this.words = new SeenWords(secrets.seal("challenge-words"));
        this.clock = clock;
        this.cost = cost;
    }

    /** The route of the images. */
    public void on(Routes routes) {
        routes.file(IMAGES + "{image}", this::image);
    }

    /** A fresh piece of work for a form, as JSON that ALTCHA's widget understands; must not be stored by anybody. */
    public String work(String form) {
        return work.ask(form, fresh(), cost);
    }

    /** Judges what a browser answered (field {@code altcha}). */
    public Answer judgeWork(String payload, String form) {
        return work.judge(payload, form, clock.instant());
    }

    /** A fresh image for a form: the token for its hidden field, from which {@link #imageAddress} follows. */
    public String words(String form) {
        return words.token(form, fresh());
    }

    /** Where the image of a token is, root-relative. */
    public String imageAddress(String token) {
        return IMAGES + token + PNG;
    }

    /** Judges what somebody read from the image; nothing typed is {@link Answer.Unanswered}. */
    public Answer judgeWords(String token, String form, String typed) {
        return words.judge(token, form, typed, clock.instant());
    }

    /** For tests: what there is to read. */
    String lettersOf(String token) {
        Ticket ticket = words.ticket(token);
        return ticket == null ? "" : words.letters(ticket);
    }

    private Ticket fresh() {
        byte[] id = new byte[16];
        random.nextBytes(id);
        return new Ticket(
                HexFormat.of().formatHex(id), clock.instant().plus(Ticket.LIFE).truncatedTo(ChronoUnit.SECONDS));
    }

    /**
     * Uses a challenge up, within the act that it allows. A wrong answer is to use it up as well.
     *
     * @return whether it was unused until now
     */
    public boolean spend(Writing writing, Ticket ticket) {
        prune(writing);
        return writing.exec(
                        "INSERT INTO platform_challenge (id, expires) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
                        ticket.id(),
                        ticket.expires())
                == 1;
    }

    /** Forgets, at most once a minute, what has expired long enough ago that no node's clock could think otherwise. */
    private void prune(Writing writing) {
        long now = clock.millis();
        long last = pruned.get();
        if (now - last >= PRUNED_EVERY_MS && pruned.compareAndSet(last, now)) {
            sweep(writing);
        }
    }

    /** Forgets what has expired long ago. */
    public void sweep(Writing writing) {
        Instant before = clock.instant().minus(KEPT_AFTER_EXPIRY);
        writing.exec("DELETE FROM platform_challenge WHERE expires < ?", before);
    }

    private Reply image(Visit visit) {
        String name = visit.part("image");
        Ticket ticket = name.endsWith(PNG) ? words.ticket(name.substring(0, name.length() - PNG.length())) : null;
        if (ticket == null || !clock.instant().isBefore(ticket.expires())) {
            return Reply.NOT_FOUND;
        }
        return new Reply.Data(200, "image/png", WordImage.png(words.letters(ticket), words.twist(ticket)));
    }
}
