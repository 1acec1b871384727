package broadsheet.front;

/** Somebody else changed the same thing after it was on one's screen; nothing was done. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String by;

    Overtaken(String by) {
        super((by.isEmpty() ? "Somebody" : by) + " has changed this since you looked.");
        this.by = by;
    }

    /** Who it was; may be empty. */
    public String by() {
        return by;
    }
}
