package broadsheet.comments;

import java.util.Set;

/**
 * In which sections somebody decides, or looks.
 *
 * @param isEverywhere whether in all, and about topics of their own too
 * @param sections the numbers of the others; {@link TalkSeat#OF_THE_PAPER} stands for topics of their own
 */
public record Reach(boolean isEverywhere, Set<Long> sections) {
    public static final Reach EVERYWHERE = new Reach(true, Set.of());

    public Reach {
        sections = Set.copyOf(sections);
    }

    /** One section only. */
    public static Reach in(long section) {
        return new Reach(false, Set.of(section));
    }

    /** Whether a conversation is within it. */
    public boolean covers(TalkSeat seat) {
        return isEverywhere || sections.contains(seat.section());
    }
}
