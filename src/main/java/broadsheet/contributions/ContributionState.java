package broadsheet.contributions;

import java.util.Locale;
import java.util.Set;

/** How far a contribution is, and which moves are allowed from there. */
public enum ContributionState {
    /** It has come in and nobody has taken it up. */
    RECEIVED,
    /** Somebody at the desk reads it. */
    READING,
    /** The desk waits for the sender's answer. */
    QUESTION,
    /** The desk does not want it, for a reason that the sender is told. */
    DECLINED,
    /** A story was made of it. */
    ACCEPTED,
    /** Set aside, by the sieve or by hand. */
    SPAM;

    private Set<ContributionState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(READING, QUESTION, DECLINED, ACCEPTED, SPAM);
            case READING -> Set.of(QUESTION, DECLINED, ACCEPTED, SPAM);
            case QUESTION -> Set.of(READING, QUESTION, DECLINED, ACCEPTED, SPAM);
            case DECLINED, SPAM -> Set.of(READING);
            case ACCEPTED -> Set.of();
        };
    }

    /** Whether a contribution can go there from here. */
    public boolean mayBecome(ContributionState wanted) {
        return next().contains(wanted);
    }

    /**
     * The state after a move.
     *
     * @throws IllegalStateException when it cannot go there from here, because somebody else decided meanwhile
     */
    ContributionState to(ContributionState wanted) {
        if (!mayBecome(wanted)) {
            throw new IllegalStateException(
                    "A contribution that is " + stored() + " cannot become " + wanted.stored() + ".");
        }
        return wanted;
    }

    /** Whether the desk has decided. */
    public boolean isDecided() {
        return this == DECLINED || this == ACCEPTED || this == SPAM;
    }

    /** The word for it in addresses, tables and keys of messages. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContributionState of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
