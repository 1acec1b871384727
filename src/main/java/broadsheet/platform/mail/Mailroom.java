package broadsheet.platform.mail;

import broadsheet.platform.db.Writing;
import broadsheet.platform.jobs.Hopeless;
import broadsheet.platform.jobs.Job;
import broadsheet.platform.jobs.Ledger;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends letters by way of the ledger: written down in the transaction that causes them, handed over afterwards, tried
 * again when the post does not take them. A letter's words are kept until it is handed over, and for six hours at most.
 */
public final class Mailroom {
    private static final String KIND = "mail";
    private static final Duration KEPT = Duration.ofHours(6);

    private final Ledger ledger;
    private final JsonMapper json = JsonMapper.shared();

    /** Takes on the ledger's jobs of mail; one mailroom for each ledger. */
    public Mailroom(Ledger ledger, Post post) {
        this.ledger = ledger;
        ledger.on(KIND, (job, _) -> handOver(job, post));
        ledger.blankOlderThan(KIND, KEPT);
    }

    /** A letter that may have arrived is sent once more under the same Message-ID, and then no more. */
    private void handOver(Job job, Post post) {
        String trouble = job.trouble();
        boolean mayHaveArrived = trouble != null && trouble.startsWith(FateUnknown.class.getName());
        try {
            post.handOver(job.id(), json.readValue(job.payload(), Letter.class));
        } catch (FateUnknown e) {
            throw mayHaveArrived ? new Hopeless("It is unknown whether the letter arrived.") : e;
        } catch (NotHandedOver e) {
            throw mayHaveArrived ? new FateUnknown(String.valueOf(e.getMessage())) : e;
        }
    }

    /** Lets no letter lie here any longer that is on its way to this address, or could not be handed over. */
    public void forget(Writing writing, String address) {
        ledger.drop(
                writing,
                KIND,
                payload -> json.readValue(payload, Letter.class).to().equals(address));
    }

    /** Sends a letter if and only if this transaction is committed. */
    public void send(Writing writing, Letter letter) {
        ledger.write(writing, KIND, json.writeValueAsString(letter), writing.now());
    }
}
