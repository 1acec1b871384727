package broadsheet.contributions;

import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.time.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a story in, once for each challenge. The same form sent again is answered with another code, which takes the place
 * of the first, since that one is known to nobody but whoever saw it.
 */
final class SendStory {
    private final Ids ids;
    private final Tokens tokens;
    private final Gate gate;
    private final Erasing erasing;

    SendStory(Ground ground, Gate gate, Erasing erasing) {
        this.ids = ground.ids();
        this.tokens = ground.tokens();
        this.gate = gate;
        this.erasing = erasing;
    }

    /**
     * A form that is well filled in.
     *
     * @param sender empty of everything when anonymous
     * @param signedIn the account that the sender uses, linked or not; null when anonymous
     * @param solved whether the challenge was answered
     * @param trapped whether a field was filled in that no person sees
     * @param network for the limits only
     */
    record Sending(
            String title,
            String words,
            Sender sender,
            @Nullable MemberId signedIn,
            Consent consent,
            List<Photo> photos,
            Ticket ticket,
            boolean solved,
            boolean trapped,
            Network network) {}

    /** What came of it. */
    sealed interface Outcome {
        /** It is in; this is how the sender follows it. */
        record Taken(ContributionId id, TrackingCode code) implements Outcome {}

        /**
         * It is not.
         *
         * @param reason the last part of a message's key
         * @param why what speaks against the sender
         */
        record Refused(String reason, Sieve.Why why) implements Outcome {
            Refused(String reason) {
                this(reason, Sieve.Why.NONE);
            }
        }
    }

    Outcome run(Writing writing, Sending sending) {
        String fingerprint = fingerprint(sending);
        TrackingCode code = TrackingCode.fresh(tokens);
        Optional<SendingStore.Sending> before =
                SendingStore.find(writing, sending.ticket().id());
        if (before.isPresent()) {
            if (!before.get().fingerprint().equals(fingerprint)) {
                return new Outcome.Refused("other_words");
            }
            ContributionId id = before.get().contribution();
            ContributionStore.code(writing, id, code.hash(tokens));
            return new Outcome.Taken(id, code);
        }
        if (!gate.admits(sending.network())) {
            return new Outcome.Refused("too_many");
        }
        if (!gate.spend(writing, sending.ticket())) {
            return new Outcome.Refused("expired");
        }
        return take(writing, sending, fingerprint, code);
    }

    private Outcome take(Writing writing, Sending sending, String fingerprint, TrackingCode code) {
        Sender sender = sending.sender();
        var id = new ContributionId(ids.next());
        Instant now = writing.now();
        var sent = new Sieve.Sent(
                id,
                sender.anonymous(),
                sender.name(),
                sending.title() + "\n\n" + sending.words(),
                sender.member(),
                sending.signedIn(),
                sending.network(),
                sending.solved(),
                sending.trapped(),
                Duration.between(sending.ticket().issued(), now));
        Sieve.Verdict verdict = erasing.sieve().judge(writing, sent);
        if (verdict == Sieve.Verdict.REFUSE) {
            Sieve.Why why = erasing.sieve().why(writing, sent);
            return new Outcome.Refused(why.isMembers() ? "refused_member" : "refused", why);
        }
        boolean spam = verdict == Sieve.Verdict.SPAM || sending.trapped();
        var contribution = new Contribution(
                id,
                spam ? ContributionState.SPAM : ContributionState.RECEIVED,
                sending.title(),
                sending.words(),
                sender,
                sending.solved(),
                sending.consent(),
                now,
                now,
                null,
                "",
                null,
                erasing.keepOn(writing, id));
        ContributionStore.insert(writing, contribution, code.hash(tokens));
        for (Photo photo : sending.photos()) {
            if (!PhotoStore.claim(writing, photo.id(), id)) {
                throw new Gone();
            }
        }
        SendingStore.remember(writing, sending.ticket().id(), new SendingStore.Sending(fingerprint, id));
        return new Outcome.Taken(id, code);
    }

    /** A photo ran out between the form and this: nothing is taken, and the form comes back. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone() {
            super("A photo has run out.", null, false, false);
        }
    }

    /** The same for the same form, and for nothing else; tells nothing to whoever has no key. */
    private String fingerprint(Sending sending) {
        return tokens.hash(String.join(
                "\u0000",
                "contributions/form",
                sending.title(),
                sending.words(),
                sending.sender().name(),
                sending.sender().email(),
                sending.photos().stream().map(Photo::hash).collect(Collectors.joining(" "))));
    }
}
