package broadsheet.moderation;

import broadsheet.platform.db.Writing;
import broadsheet.platform.text.PlainText;
import java.util.Optional;

/** A banned member says, once for each ban, that it is wrong (Article 20 of Regulation (EU) 2022/2065). */
public final class AppealBan {
    /** The longest appeal, in code points. */
    public static final int LONGEST = 1_000;

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** One was made before; that one stands. */
        SAME,
        /** There are no words, or too many. */
        UNFIT,
        /** The ban is over. */
        OVER,
        /** The member has no such ban. */
        NOTHING
    }

    /** Appeals against one of the member's bans. */
    public Outcome run(Writing writing, long member, long ban, String words) {
        Optional<BanLine> own = BanStore.find(writing, ban).filter(line -> line.isOf(member));
        if (own.isEmpty()) {
            return Outcome.NOTHING;
        }
        if (BanAppealStore.find(writing, ban).isPresent()) {
            return Outcome.SAME;
        }
        if (!own.get().holds(writing.now())) {
            return Outcome.OVER;
        }
        if (words.isEmpty() || PlainText.length(words) > LONGEST) {
            return Outcome.UNFIT;
        }
        return BanAppealStore.insert(writing, ban, words) ? Outcome.DONE : Outcome.SAME;
    }
}
