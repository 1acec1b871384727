package broadsheet.members;

import broadsheet.members.CodeStore.Pending;
import broadsheet.members.CodeStore.Purpose;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.db.Database;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs a reader in by a mailed code or link. Whether an address has an account is not told before it is proved: the
 * letter, the work and the answer are the same. An address gets one letter a minute and five an hour at most, a network
 * asks for thirty an hour; beyond that the answer stays the same and no letter goes out.
 */
final class SignIn {
    private static final Limits.Rule PER_MINUTE = new Limits.Rule("members/minute", 1, Duration.ofMinutes(1));
    private static final Limits.Rule PER_HOUR = new Limits.Rule("members/hour", 5, Duration.ofHours(1));
    private static final Limits.Rule NETWORK = new Limits.Rule("members/network", 30, Duration.ofHours(1));
    private static final Limits.Rule TRIES = new Limits.Rule("members/tries", 60, Duration.ofMinutes(15));

    /** How a try ended. */
    sealed interface Outcome {
        /** Inside, with a fresh session. */
        record In(String token, String leadsTo) implements Outcome {}

        /** The address is proved and has no account yet; {@code ticket} is for choosing a name. */
        record Newcomer(String ticket, String leadsTo) implements Outcome {}

        /** The code or the link is not good, or not good any more. */
        record Wrong() implements Outcome {}

        /** Too many tries from one network. */
        record TooMany() implements Outcome {}
    }

    private final Database database;
    private final Codes codes;
    private final Sessions sessions;
    private final Limits limits;
    private final CodeLetters letters;

    SignIn(Database database, Codes codes, Sessions sessions, Limits limits, CodeLetters letters) {
        this.database = database;
        this.codes = codes;
        this.sessions = sessions;
        this.limits = limits;
        this.letters = letters;
    }

    /**
     * Mails a code and a link, within the limits.
     *
     * @return the ticket that the code is good with
     */
    String ask(EmailAddress address, Network network, String leadsTo) {
        if (!limits.admits(NETWORK, network.prefix()) || !limits.admits(address.folded(), PER_MINUTE, PER_HOUR)) {
            return codes.noTicket();
        }
        return database.write(writing -> {
            Codes.Issued issued = codes.issue(writing, Purpose.SIGN_IN, null, address.text(), leadsTo);
            letters.signIn(writing, address, issued);
            return issued.ticket();
        });
    }

    /** Takes the code that was typed. {@code session} is the one that ends with this, if any. */
    Outcome enter(String ticket, String code, Network network, @Nullable String session) {
        if (!limits.admits(TRIES, network.prefix())) {
            return new Outcome.TooMany();
        }
        return database.write(writing -> codes.enter(writing, Purpose.SIGN_IN, ticket, code)
                .map(pending -> proved(writing, pending, session))
                .orElse(new Outcome.Wrong()));
    }

    /** Uses the link of a letter up. */
    Outcome follow(String link, @Nullable String session) {
        return database.write(writing -> {
            Optional<Pending> pending = codes.link(writing, link);
            pending.ifPresent(found -> codes.use(writing, found));
            return pending.map(found -> proved(writing, found, session)).orElse(new Outcome.Wrong());
        });
    }

    private Outcome proved(Writing writing, Pending pending, @Nullable String session) {
        EmailAddress address = EmailAddress.of(pending.email());
        return MemberStore.byEmail(writing, address.folded())
                .<Outcome>map(account -> {
                    sessions.end(writing, session);
                    return new Outcome.In(sessions.begin(writing, account.id()), pending.leadsTo());
                })
                .orElseGet(() -> new Outcome.Newcomer(
                        codes.issue(writing, Purpose.JOIN, null, address.text(), pending.leadsTo())
                                .ticket(),
                        pending.leadsTo()));
    }
}
