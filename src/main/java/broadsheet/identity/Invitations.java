package broadsheet.identity;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.mail.Letter;
import broadsheet.platform.mail.Mailroom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links by which somebody chooses a password: good once, the last one only, stored as a hash. They begin with the
 * configured origin, whatever host a request named.
 */
final class Invitations {
    private static final Duration TO_BEGIN = Duration.ofDays(3);
    private static final Duration TO_RENEW = Duration.ofMinutes(60);

    private final Tokens tokens;
    private final Mailroom mailroom;
    private final Masthead masthead;

    Invitations(Tokens tokens, Mailroom mailroom, Masthead masthead) {
        this.tokens = tokens;
        this.mailroom = mailroom;
        this.masthead = masthead;
    }

    /** A link that is still good, and whose it is. */
    record Good(LinkStore.Link link, Person person) {}

    /** Makes the link for somebody who is new here, and sends it when there is an address. */
    String invite(Writing writing, Person person, String by) {
        String address = fresh(writing, person, TO_BEGIN);
        send(writing, person, "invites you to the desk of " + paper(writing), by, address, "three days");
        return address;
    }

    /** Makes a link for a new password, and sends it when there is an address. */
    String renew(Writing writing, Person person, String by) {
        String address = fresh(writing, person, TO_RENEW);
        send(writing, person, "sends you a link for a new password at " + paper(writing), by, address, "one hour");
        return address;
    }

    private String paper(Reading reading) {
        return masthead.paper(reading).name();
    }

    private String fresh(Writing writing, Person person, Duration goodFor) {
        String token = tokens.fresh();
        Instant end = writing.now().plus(goodFor);
        var link = new LinkStore.Link(tokens.hash(token), person.id(), end);
        LinkStore.withdraw(writing, person.id());
        LinkStore.insert(writing, LinkStore.Kind.INVITATION, link);
        return masthead.origin() + "/desk/begin/" + token;
    }

    private void send(Writing writing, Person person, String what, String by, String address, String goodFor) {
        if (person.email().isEmpty()) {
            return;
        }
        String text = by + " " + what + ".\n\nChoose a password here:\n" + address + "\n\nThe link is good once, for "
                + goodFor + ". You sign in as " + person.login() + ".\n\n-- \n"
                + "If you expected no such letter, leave it be; nothing happens without the link.";
        mailroom.send(writing, new Letter(person.email(), by + " " + what, text));
    }

    /** The link of this token, while it is good and the person works here. */
    Optional<Good> find(Reading reading, String token) {
        return LinkStore.find(reading, LinkStore.Kind.INVITATION, tokens.hash(token))
                .filter(link -> reading.now().isBefore(link.endsAt()))
                .flatMap(link -> Optional.ofNullable(link.person())
                        .flatMap(id -> PersonStore.find(reading, id))
                        .filter(Person::isActive)
                        .map(person -> new Good(link, person)));
    }
}
