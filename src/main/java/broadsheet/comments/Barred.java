package broadsheet.comments;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.members.MemberId;
import broadsheet.moderation.Banned;
import broadsheet.moderation.Bans;
import broadsheet.platform.db.Reading;
import broadsheet.platform.http.Network;
import broadsheet.platform.http.Reply;
import broadsheet.platform.text.Words;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads who is banned, at every way of writing: why, until when, and how to object (N16; Article 17 of
 * Regulation (EU) 2022/2065).
 */
public final class Barred {
    private final Masthead masthead;
    private final Bans bans;

    Barred(Masthead masthead, Bans bans) {
        this.masthead = masthead;
        this.bans = bans;
    }

    /** The answer to a member who is banned; empty for all others. */
    public Optional<Reply> reply(Reading reading, MemberId member) {
        return bans.banned(reading, member.value(), null).map(_ -> reply(reading, member.value(), null));
    }

    /**
     * The answer to somebody who is kept out.
     *
     * @param member null for a guest
     * @param network null when it is not known
     */
    public Reply.Refused reply(Reading reading, @Nullable Long member, @Nullable Network network) {
        Words words = masthead.words(reading);
        Banned ban = bans.banned(reading, member, network).orElse(null);
        Paper paper = masthead.paper(reading);
        String appeal = words.say("comments.letter.banned.appeal", paper.name());
        if (ban == null) {
            return new Reply.Refused(403, words.say("comments.banned", appeal));
        }
        Instant until = ban.until();
        String end = until == null
                ? words.say("comments.letter.banned.ever")
                : words.say("comments.letter.banned.until", words.moment(until, paper.zone()));
        String why = words.say("comments.letter.reason", ban.why());
        return new Reply.Refused(403, words.say("comments.banned", why + " " + end + " " + appeal));
    }
}
