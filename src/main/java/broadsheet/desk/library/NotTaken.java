package broadsheet.desk.library;

/** A file was not taken, and why. */
final class NotTaken extends Exception {
    private static final long serialVersionUID = 1L;
    private final int status;

    NotTaken(int status, String words) {
        super(words);
        this.status = status;
    }

    int status() {
        return status;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
