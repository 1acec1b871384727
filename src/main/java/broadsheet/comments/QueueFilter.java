package broadsheet.comments;

/**
 * Which comments of a queue are asked for.
 *
 * @param reach where somebody may decide
 * @param narrowed where somebody looks now
 * @param words that must stand in the comment or the name; empty for any
 */
public record QueueFilter(Tab tab, Reach reach, Reach narrowed, String words, boolean isOldestFirst) {
    boolean coversAll() {
        return reach.isEverywhere() && narrowed.isEverywhere();
    }

    boolean covers(TalkSeat seat) {
        return reach.covers(seat) && narrowed.covers(seat);
    }
}
