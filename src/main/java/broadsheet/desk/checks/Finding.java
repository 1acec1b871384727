package broadsheet.desk.checks;

/**
 * Something to look at before a story goes out.
 *
 * @param check the check's word
 * @param level never {@link Level#OFF}
 * @param words what is lacking, where, and how to mend it
 */
public record Finding(String check, Level level, String words) {
    /** Whether it may not go out like this; else it is only pointed out. */
    public boolean blocks() {
        return level == Level.BLOCK;
    }
}
