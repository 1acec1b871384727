package broadsheet.sharing;

import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Seal;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.text.Words;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends a story to a friend: title, link and note, once for each challenge. Whom it goes to is known to the ledger's row
 * only, until the letter is handed over.
 */
final class SendToFriend {
    /** What became of it. */
    enum Outcome {
        SENT,
        TOO_MANY,
        SPENT
    }

    private final Challenges challenges;
    private final Limits limits;
    private final Mailroom mailroom;
    private final Seal seal;
    private final Limits.Rule perNetwork;
    private final int perRecipient;
    private final SendStore store = new SendStore();

    /**
     * The act.
     *
     * @param perHour how many letters one network may send in an hour
     * @param perRecipient how many letters one recipient may be sent in a day
     */
    SendToFriend(Challenges challenges, Limits limits, Mailroom mailroom, Seal seal, int perHour, int perRecipient) {
        this.challenges = challenges;
        this.limits = limits;
        this.mailroom = mailroom;
        this.seal = seal;
        this.perNetwork = new Limits.Rule("letters in an hour", perHour, Duration.ofHours(1));
        this.perRecipient = perRecipient;
    }

    /**
     * Sends.
     *
     * @param headline of the story
     * @param address of the story, with scheme and host
     */
    Outcome run(
            Writing writing,
            Note note,
            Ticket ticket,
            Network network,
            String headline,
            String address,
            String paper,
            Words words) {
        String form = seal.hex(String.join("\n", "form", address, note.to(), note.from(), note.words()));
        Optional<String> before = store.sent(writing, ticket.id());
        if (before.isPresent()) {
            return before.get().equals(form) ? Outcome.SENT : Outcome.SPENT;
        }
        if (!limits.admits(network.prefix(), perNetwork)) {
            return Outcome.TOO_MANY;
        }
        if (!challenges.spend(writing, ticket)) {
            return Outcome.SPENT;
        }
        var letter = new Letter(
                note.to(),
                words.say("sharing.letter.subject", note.from(), headline),
                words.say("sharing.letter.text", note.from(), headline, address, paper)
                        + (note.words().isEmpty()
                                ? ""
                                : "\n\n" + words.say("sharing.letter.note", note.from()) + "\n\n" + note.words())
                        + "\n\n-- \n" + words.say("sharing.letter.why", paper));
        LocalDate day = writing.now().atZone(ZoneOffset.UTC).toLocalDate();
        String recipient = seal.hex(day + " " + letter.to().toLowerCase(Locale.ROOT));
        if (store.count(writing, day, recipient) > perRecipient) {
            return Outcome.TOO_MANY;
        }
        store.remember(writing, ticket.id(), form);
        mailroom.send(writing, letter);
        return Outcome.SENT;
    }
}
