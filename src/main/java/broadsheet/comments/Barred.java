package broadsheet.comments;

import broadsheet.masthead.Masthead;
import broadsheet.masthead.Paper;
import broadsheet.members.MemberId;
import broadsheet.moderation.Banned;
import broadsheet.moderation.BannedBy;
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
 * Regulation (EU) 2022/2065). A banned member is led to the page about the ban; others, whom nobody could recognise there,
 * are told to write.
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
        return reply(reading, member.value(), null, "");
    }

    /**
     * The answer to somebody whom a ban concerns; empty for all others.
     *
     * @param member null for a guest
     * @param network null when it is not known
     * @param typed what is not taken, to be given back; may be empty
     */
    Optional<Reply> reply(Reading reading, @Nullable Long member, @Nullable Network network, String typed) {
        return bans.banned(reading, member, network)
                .map(ban -> ban.by() == BannedBy.MEMBER
                        ? led(reading, told(reading, ban), typed)
                        : refused(reading, told(reading, ban) + " ", typed));
    }

    /**
     * The answer to somebody whom the judge has kept out; why and until when, as far as a ban says so.
     *
     * @param typed what is not taken, to be given back; may be empty
     */
    public Reply refusal(Reading reading, @Nullable Long member, @Nullable Network network, String typed) {
        return reply(reading, member, network, typed).orElseGet(() -> refused(reading, "", typed));
    }

    private String told(Reading reading, Banned ban) {
        Words words = masthead.words(reading);
        return words.say("comments.letter.reason", ban.why()) + " " + end(words, masthead.paper(reading), ban.until());
    }

    /** When a ban ends, in a sentence; null for never. */
    static String end(Words words, Paper paper, @Nullable Instant until) {
        return until == null
                ? words.say("comments.letter.banned.ever")
                : words.say("comments.letter.banned.until", words.moment(until, paper.zone()));
    }

    private Reply led(Reading reading, String told, String typed) {
        String why = masthead.words(reading).say("comments.banned", told);
        return NotTakenPage.reply(masthead, reading, "comments.ban.title", why, true, typed);
    }

    private Reply refused(Reading reading, String told, String typed) {
        Words words = masthead.words(reading);
        String appeal = words.say(
                "comments.letter.banned.appeal", masthead.paper(reading).name());
        return NotTakenPage.reply(masthead, reading, words.say("comments.banned", told + appeal), typed);
    }
}
