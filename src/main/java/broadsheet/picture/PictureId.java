package broadsheet.picture;

/** Names one picture for good. */
public record PictureId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
