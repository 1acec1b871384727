package broadsheet.platform.jobs;

/** Thrown by a task whose job will not succeed however often it is tried. The message must hold nothing private. */
public final class Hopeless extends RuntimeException {
    public Hopeless(String message) {
        super(message);
    }
}
