package broadsheet.exchange;

/** A part of a foreign file that cannot be read, with the line and the reason. */
final class Illegible extends Exception {
    private static final long serialVersionUID = 1L;
    private final long line;

    Illegible(long line, String reason) {
        super(reason);
        this.line = line;
    }

    /** Counted from 1. */
    long line() {
        return line;
    }

    /** Why, in plain words. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
