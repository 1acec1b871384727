package broadsheet.moderation;

import java.util.List;

/**
 * What the local classifier thinks.
 *
 * @param spam how likely it is that moderators would reject this, from 0 to 1
 * @param weightiest the words and signs that spoke most for it
 */
public record Score(double spam, List<String> weightiest) {
    public Score {
        weightiest = List.copyOf(weightiest);
    }
}
