package broadsheet.moderation;

/** Writing that is made to run over what stands around it: accents piled up, or the direction of letters turned. */
final class Twisted {
    private static final int MOST_MARKS = 8;
    /** Flags of lands within a country are written with such letters behind a black flag (UTS 51 §2.3). */
    private static final String BLACK_FLAG = "\uD83C\uDFF4";

    private Twisted() {}

    static boolean is(String text) {
        int marks = 0;
        boolean hasFlag = text.contains(BLACK_FLAG);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean turns = (point >= 0x202D && point <= 0x202E) || (point >= 0xE0000 && point <= 0xE007F && !hasFlag);
            int type = point < 128 ? 0 : Character.getType(point);
            boolean isMark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            marks = isMark ? marks + 1 : 0;
            if (turns || marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }
}
