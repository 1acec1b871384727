package broadsheet.picture;

/** Names one video for good. */
public record VideoId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
