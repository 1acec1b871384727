package broadsheet.members;

/**
 * Which letters a member wants.
 *
 * @param replies whether to be told of answers to the own comments, and of comments that name the member
 */
public record Letters(boolean replies, Digest digest) {
    /** How often what was said in watched conversations is put together into one letter. */
    public enum Digest {
        OFF,
        /** Not put together at all: one letter for whatever is new. */
        AT_ONCE,
        DAILY,
        WEEKLY;

        String stored() {
            return switch (this) {
                case OFF -> "off";
                case AT_ONCE -> "once";
                case DAILY -> "daily";
                case WEEKLY -> "weekly";
            };
        }

        /** What was stored or sent; no letters for whatever is none of these. */
        static Digest of(String word) {
            return switch (word) {
                case "once" -> AT_ONCE;
                case "daily" -> DAILY;
                case "weekly" -> WEEKLY;
                default -> OFF;
            };
        }
    }

    /** What a new member gets: answers, nothing else. */
    static final Letters USUAL = new Letters(true, Digest.OFF);
}
