package broadsheet.contributions;

import broadsheet.identity.PersonId;
import broadsheet.members.MemberId;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Looks through what is sent in before the desk does. */
public interface Sieve {
    /** Lets everything through. */
    Sieve OPEN = (_, _) -> Verdict.KEEP;

    /**
     * What somebody sends.
     *
     * @param anonymous whether nothing may be kept of the sender, so neither of the network
     * @param name empty for an anonymous one
     * @param words title, an empty line, and the text
     * @param member the account that it is to be linked to; never an anonymous one's
     * @param signedIn the account that the sender uses, linked or not; never an anonymous one's
     * @param network for counting and bans
     * @param solved whether the challenge was answered
     * @param trapped whether a field was filled in that no person sees
     * @param typed how long ago the challenge was given out
     */
    record Sent(
            ContributionId id,
            boolean anonymous,
            String name,
            String words,
            @Nullable MemberId member,
            @Nullable MemberId signedIn,
            Network network,
            boolean solved,
            boolean trapped,
            Duration typed) {}

    /** What becomes of it. */
    enum Verdict {
        /** It goes to the desk. */
        KEEP,
        /** It goes to the desk's spam tab. */
        SPAM,
        /** It is not taken from this sender, who is told so. */
        REFUSE
    }

    /** Judges within the transaction that takes it in. */
    Verdict judge(Writing writing, Sent sent);

    /**
     * What a refused sender is told.
     *
     * @param words a sentence; empty when there is none
     * @param isMembers whether the sender's account is banned, which its owner can object to
     * @param until when that ends by itself; null for never
     */
    record Why(String words, boolean isMembers, @Nullable Instant until) {
        static final Why NONE = new Why("", false, null);
    }

    /** Why a sender was refused. */
    default Why why(Reading reading, Sent sent) {
        return Why.NONE;
    }

    /** Hears what somebody at the desk decided: spam, or none. */
    default void decided(Writing writing, ContributionId id, boolean isSpam, PersonId by) {}

    /** Forgets what it knows of a contribution that is deleted. */
    default void forget(Writing writing, ContributionId id) {}
}
