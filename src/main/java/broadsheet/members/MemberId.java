package broadsheet.members;

/** The number of a member. */
public record MemberId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
