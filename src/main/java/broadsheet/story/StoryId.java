package broadsheet.story;

/** Names one story for good, wherever it stands. */
public record StoryId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
