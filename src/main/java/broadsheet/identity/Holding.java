package broadsheet.identity;

/**
 * A role that somebody holds.
 *
 * @param section the number of the one section it holds in, or {@link #EVERYWHERE}
 */
public record Holding(long role, long section) {
    /** In all sections. */
    public static final long EVERYWHERE = 0;
}
