package broadsheet.contributions;

import broadsheet.identity.PersonId;
import broadsheet.members.MemberId;
import broadsheet.moderation.Asked;
import broadsheet.moderation.BannedBy;
import broadsheet.moderation.Judge;
import broadsheet.moderation.Kind;
import broadsheet.moderation.Mode;
import broadsheet.moderation.ModerationRoom;
import broadsheet.moderation.Utterance;
import broadsheet.platform.db.Reading;
import broadsheet.platform.db.Writing;
import org.jspecify.annotations.Nullable;

/** Asks the judge of all that readers write. What it would hold goes to the desk, where everything waits anyway. */
public final class JudgedSieve implements Sieve {
    private final ModerationRoom moderation;
    private final Judge judge;

    public JudgedSieve(ModerationRoom moderation) {
        this.moderation = moderation;
        this.judge = moderation.judge();
    }

    @Override
    public Verdict judge(Writing writing, Sent sent) {
        boolean isOut = moderation
                .bans()
                .banned(writing, number(sent.signedIn()), sent.network())
                .filter(ban -> ban.keepsOut(sent.signedIn() == null))
                .isPresent();
        if (isOut) {
            return Verdict.REFUSE;
        }
        var said = new Utterance(Kind.CONTRIBUTION, sent.name(), sent.words(), number(sent.member()), null);
        // The judge seals the network and keeps it, so of an anonymous sender it learns none.
        var asked = Asked.of(sent.id().value(), sent.anonymous() ? null : sent.network(), Mode.BEFORE)
                .challenge(sent.typed(), sent.solved(), sent.trapped());
        return switch (judge.judge(writing, said, asked).verdict()) {
            case PUBLISH, HOLD, REPEAT -> Verdict.KEEP;
            case SPAM -> Verdict.SPAM;
            case REFUSE -> Verdict.REFUSE;
        };
    }

    @Override
    public Why why(Reading reading, Sent sent) {
        return moderation
                .bans()
                .banned(reading, number(sent.signedIn()), sent.network())
                .map(ban -> new Why(ban.why(), ban.by() == BannedBy.MEMBER, ban.until()))
                .orElse(Why.NONE);
    }

    private static @Nullable Long number(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    @Override
    public void decided(Writing writing, ContributionId id, boolean isSpam, PersonId by) {
        var verdict = isSpam ? broadsheet.moderation.Verdict.SPAM : broadsheet.moderation.Verdict.PUBLISH;
        judge.decided(writing, id.value(), verdict, by, "");
    }

    @Override
    public void forget(Writing writing, ContributionId id) {
        judge.forget(writing, id.value());
    }
}
