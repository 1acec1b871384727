package broadsheet.comments;

import broadsheet.comments.Posted.Reason;
import broadsheet.members.MemberId;
import broadsheet.platform.challenge.Answer;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Ticket;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Writing;
import broadsheet.platform.http.Network;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands between the form and the conversation: challenges, limits and the tokens of receipts. */
public final class Gate {
    private static final String RECEIPT = "receipt";

    private static final Limits.Rule FLAGS_IN_A_MINUTE = new Limits.Rule("flags in a minute", 5, Duration.ofMinutes(1));
    private static final Limits.Rule FLAGS_IN_A_DAY = new Limits.Rule("flags in a day", 50, Duration.ofDays(1));

    private final Challenges challenges;
    private final Limits limits;
    private final Tokens tokens;
    private final Limits.Rule inAMinute;
    private final Limits.Rule inAnHour;

    /**
     * A gate.
     *
     * @param perMinute how many comments one network, or one account, may send in a minute
     * @param perHour how many in an hour
     */
    public Gate(Challenges challenges, Limits limits, Tokens tokens, int perMinute, int perHour) {
        this.challenges = challenges;
        this.limits = limits;
        this.tokens = tokens;
        this.inAMinute = new Limits.Rule("comments in a minute", perMinute, Duration.ofMinutes(1));
        this.inAnHour = new Limits.Rule("comments in an hour", perHour, Duration.ofHours(1));
    }

    private static String form(TalkId talk) {
        return "comments/" + talk;
    }

    /** A fresh task for a browser, as JSON, good for this conversation's form only. */
    String task(TalkId talk) {
        return challenges.work(form(talk));
    }

    Answer judgeTask(TalkId talk, String answer) {
        return challenges.judgeWork(answer, form(talk));
    }

    /** The token of a fresh image to be read, good for this conversation's form only. */
    String image(TalkId talk) {
        return challenges.words(form(talk));
    }

    String imageAddress(String token) {
        return challenges.imageAddress(token);
    }

    Answer judgeImage(TalkId talk, String token, String typed) {
        return challenges.judgeWords(token, form(talk), typed);
    }

    /** Uses a challenge up that brings nothing. */
    void burn(Writing writing, Ticket ticket) {
        challenges.spend(writing, ticket);
    }

    /** Counts a comment of this writer and uses its challenge up; returns why that cannot be, or null. */
    @Nullable
    Reason spend(Writing writing, Ticket ticket, Network network, @Nullable MemberId member) {
        Reason tooMany = admits(network, member);
        if (tooMany != null) {
            return tooMany;
        }
        return challenges.spend(writing, ticket) ? null : Reason.SPENT;
    }

    /**
     * Counts a comment from this network, and of this account on whatever networks it comes from; returns why it cannot
     * be taken, or null (N07).
     */
    @Nullable
    Reason admits(Network network, @Nullable MemberId member) {
        boolean isAdmitted = limits.admits(network.prefix(), inAMinute, inAnHour)
                && (member == null || limits.admits("member/" + member, inAMinute, inAnHour));
        return isAdmitted ? null : Reason.TOO_MANY;
    }

    /** Counts a flag from this network; false when that is one too many. */
    boolean admitsFlag(Network network) {
        return limits.admits(network.prefix(), FLAGS_IN_A_MINUTE, FLAGS_IN_A_DAY);
    }

    /** How long a form was open, where that is to be looked at. */
    @Nullable
    Duration typed(Ticket ticket, Instant now) {
        return limits.isOn() ? Duration.between(ticket.issued(), now) : null;
    }

    /** The network as far as it is to be looked at: not at all where nothing is limited, such as in a bench. */
    @Nullable
    Network seen(Network network) {
        return limits.isOn() ? network : null;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The last part of the address of a comment's receipt. */
    String receipt(CommentId comment) {
        return comment + "-" + tokens.of(RECEIPT, comment.value());
    }

    /** The comment whose receipt is called so. */
    Optional<CommentId> opened(String receipt) {
        int dash = receipt.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : CommentId.parse(receipt.substring(0, dash))
                        .filter(id -> tokens.opens(RECEIPT, id.value(), receipt.substring(dash + 1)));
    }
}
