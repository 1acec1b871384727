package broadsheet.section;

/** Names one section for good, whatever it is called. */
public record SectionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
