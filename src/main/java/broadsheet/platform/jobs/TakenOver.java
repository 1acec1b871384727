package broadsheet.platform.jobs;

/** A job was held too long without a sign of life, and somebody else has taken it or ended it. */
public final class TakenOver extends RuntimeException {
    TakenOver(Job job) {
        super("Somebody else has taken " + job + ".");
    }
}
