package broadsheet.comments.watch;

import broadsheet.comments.CommentId;
import broadsheet.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A comment that can be read, for those who watch its conversation.
 *
 * @param turn when it could first be read, counted among all comments
 * @param member who wrote it, or null
 * @param answered the member whose comment it answers, or null
 */
record Said(
        CommentId id,
        long turn,
        @Nullable MemberId member,
        String name,
        String words,
        @Nullable MemberId answered) {
    private static final int FIRST_WORDS = 140;

    boolean isBy(MemberId someone) {
        return someone.equals(member);
    }

    /** Its beginning on one line, without what it quotes. */
    String firstWords() {
        String line = words.lines()
                .filter(one -> !one.startsWith(">") && !one.isBlank())
                .reduce("", (all, one) -> all + " " + one.strip())
                .strip();
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)).strip() + "…";
    }
}
