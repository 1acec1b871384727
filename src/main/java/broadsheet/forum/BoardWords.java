package broadsheet.forum;

import broadsheet.platform.text.PlainText;

/** What a board may be called and say of itself. */
final class BoardWords {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ABOUT = 300;

    private BoardWords() {}

    static String name(String typed) {
        String name = PlainText.line(typed, Integer.MAX_VALUE);
        if (name.isEmpty() || PlainText.length(name) > LONGEST_NAME) {
            throw new IllegalArgumentException("A board has a name of at most " + LONGEST_NAME + " characters.");
        }
        return name;
    }

    static String about(String typed) {
        String about = PlainText.line(typed, Integer.MAX_VALUE);
        if (PlainText.length(about) > LONGEST_ABOUT) {
            throw new IllegalArgumentException(
                    "What a board is for is said in at most " + LONGEST_ABOUT + " characters.");
        }
        return about;
    }
}
