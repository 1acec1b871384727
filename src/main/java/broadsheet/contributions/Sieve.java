package broadsheet.contributions;

import broadsheet.members.MemberId;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import org.jspecify.annotations.Nullable;

/** Looks through what is sent in before the desk does. The moderators' pipeline plugs in here. */
@FunctionalInterface
public interface Sieve {
    /** Lets everything through. */
    Sieve OPEN = (_, _) -> Verdict.KEEP;

    /**
     * What somebody sends.
     *
     * @param anonymous whether nothing may be kept of the sender, so neither of the network
     * @param name empty for an anonymous one
     * @param words title, an empty line, and the text
     * @param member the signed-in sender's account, if it is to be linked; never an anonymous one's
     * @param network for counting and bans; never to be stored
     * @param trusted whether the challenge was answered and the trap left empty
     */
    record Sent(
            boolean anonymous,
            String name,
            String words,
            @Nullable MemberId member,
            Network network,
            boolean trusted) {}

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
}
