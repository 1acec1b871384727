package broadsheet.members;

/**
 * Which letters a member wants.
 *
 * @param replies whether to be told of answers to the own comments
 */
public record Letters(boolean replies, Digest digest) {
    /** How often what was said in watched conversations is put together into one letter. */
    public enum Digest {
        OFF,
        DAILY,
        WEEKLY;

        String stored() {
            return switch (this) {
                case OFF -> "off";
                case DAILY -> "daily";
                case WEEKLY -> "weekly";
            };
        }

        /** What was stored or sent; no letters for whatever is none of these. */
        static Digest of(String word) {
            return switch (word) {
                case "daily" -> DAILY;
                case "weekly" -> WEEKLY;
                default -> OFF;
            };
        }
    }

    /** What a new member gets: answers, nothing else. */
    static final Letters USUAL = new Letters(true, Digest.OFF);
}
