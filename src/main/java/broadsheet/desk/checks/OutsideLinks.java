package broadsheet.desk.checks;

import broadsheet.masthead.Masthead;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.outbound.Outcome;
import broadsheet.story.Copy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Links to other hosts. They are tried by the ledger, once a day each at most, and never while somebody waits; what came
 * of it is what the check reads.
 */
public final class OutsideLinks {
    private static final String TRY = "desk.link";
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Duration KEPT = Duration.ofDays(90);
    /** Answers of hosts that turn programs away; people may well get in. */
    private static final Set<Integer> SHY = Set.of(401, 402, 403, 405, 406, 407, 429, 999);

    private final Masthead masthead;
    private final Ledger ledger;

    /**
     * From here on the ledger knows how to try a link.
     *
     * @param outbound asks an address what stands there
     */
    public OutsideLinks(Database database, Masthead masthead, Ledger ledger, Function<String, Outcome> outbound) {
        this.masthead = masthead;
        this.ledger = ledger;
        ledger.on(TRY, (job, done) -> {
            Outcome outcome = outbound.apply(job.payload());
            database.perform(writing -> {
                LinkStore.answered(writing, job.payload(), outcome);
                LinkStore.forget(writing, writing.now().minus(KEPT));
                done.in(writing);
            });
        });
    }

    /** Has those of a copy tried that were not asked for yet today, by the paper's calendar. */
    public void ask(Writing writing, Copy copy) {
        ZoneId zone = masthead.paper(writing).zone();
        for (Link link : Link.in(copy.body())) {
            boolean isToAsk = link.isOutside(masthead.origin())
                    && link.address().length() <= LONGEST_ADDRESS
                    && LinkStore.find(writing, link.address())
                            .filter(asked -> isSameDay(asked.askedAt(), writing.now(), zone))
                            .isEmpty();
            if (isToAsk) {
                LinkStore.ask(writing, link.address());
                ledger.write(writing, TRY, link.address(), writing.now());
            }
        }
    }

    private static boolean isSameDay(Instant one, Instant other, ZoneId zone) {
        return one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /** What is wrong with an address by the last try, as it reads behind "which", and when that was. */
    record Trouble(String words, Instant at) {}

    static Optional<Trouble> trouble(Reading reading, String address) {
        Optional<LinkStore.Asked> found = LinkStore.find(reading, address);
        Instant at = found.map(LinkStore.Asked::triedAt).orElse(null);
        Integer status = found.map(LinkStore.Asked::status).orElse(null);
        if (at == null || status == null) {
            return Optional.empty();
        }
        if (status == 0) {
            return Optional.of(new Trouble(found.get().trouble(), at));
        }
        return status < 400 || SHY.contains(status)
                ? Optional.empty()
                : Optional.of(new Trouble("answered " + status, at));
    }
}
