package broadsheet.desk.forum;

import broadsheet.identity.StaffForm;

/**
 * What a moderator's form about a topic said that could not be done, so that it comes back as it was typed.
 *
 * @param act the act that was asked for, or empty
 * @param comment the number of the comment that was chosen
 * @param other the address of another one
 * @param board the number of a board
 * @param into where it was to go
 */
record TopicForm(String act, String title, String comment, String other, String board, String into) {
    /** Nothing was asked for. */
    static final TopicForm NOTHING = new TopicForm("", "", "", "", "", "");

    static TopicForm of(StaffForm form) {
        return new TopicForm(
                form.field("act"),
                form.field("title"),
                form.field("comment"),
                form.field("other"),
                form.field("board"),
                form.field("into"));
    }

    /** Whether it asked for this. */
    boolean is(String wanted) {
        return act.equals(wanted);
    }
}
