package broadsheet.platform.time;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The moments at which a crash hurts most, named in the code so that tests can end the process exactly there:
 * {@code -Dbroadsheet.failpoint=after-commit-before-response:3} halts it at the third time. Without that property
 * nothing happens.
 *
 * <p>Two windows do not exist here. <em>After response before recall</em>: the Press recalls before the answer is given.
 * <em>After row before index</em>: there is no index beside the database yet.
 */
public enum FailPoint {
    /** The acts of a group are done and the COMMIT is next: none of it may be there afterwards. */
    AFTER_VALIDATE_BEFORE_COMMIT,
    /** The COMMIT is on disk and nobody has been told: all of it is there, and whoever asks again gets the same answer. */
    AFTER_COMMIT_BEFORE_RESPONSE,
    /** The mail server has taken a letter and the ledger does not know: it is sent again under the same Message-ID. */
    AFTER_SMTP_250_BEFORE_MARK,
    /** A file has its name and no row speaks of it: taken in again, it is the same file. */
    AFTER_FILE_RENAME_BEFORE_ROW;

    /** As {@code kill -9} is seen by a shell. */
    private static final int KILLED = 137;

    private final AtomicInteger left = new AtomicInteger(chosen());

    /** How many times from now the process ends here; 0 for never. */
    private int chosen() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        String chosen = System.getProperty("broadsheet.failpoint");
        if (chosen == null || !chosen.startsWith(name)) {
            return 0;
        }
        return chosen.equals(name) ? 1 : Integer.parseInt(chosen.substring(name.length() + 1));
    }

    /** Says that this moment has come. */
    public void reach() {
        if (left.get() > 0 && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
