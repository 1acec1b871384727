package broadsheet.moderation;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that the steps look at, besides the words themselves, as plain values: a verdict can be given again from
 * them at any time.
 *
 * @param withinLimits false when the writer's network sent too much
 * @param earlier whether this very form was taken before
 * @param fit false when it is empty or too long
 * @param sameByAuthor how often the writer wrote the same within a day
 * @param sameByOthers how many others wrote the same within a day
 * @param sinceLast how long ago the writer wrote anywhere within a day; null for never
 * @param sinceLastHere the same in this conversation
 * @param today how often the writer wrote within a day
 * @param typed how long the form was open; null when that is not known
 * @param trapFilled whether the field was filled that people do not see
 * @param challengeAnswered whether the challenge was answered
 * @param hostAuthors how many new writers linked to one of these hosts within a day, this one included
 * @param ownHosts the paper's own hosts, to which everybody may link
 * @param measure what is in force in the conversation against a burst; null for nothing
 * @param banned the ban that holds for the writer; null for none
 * @param score what the classifier thinks; null when it has not seen enough
 */
public record Signals(
        boolean withinLimits,
        boolean earlier,
        boolean fit,
        int sameByAuthor,
        int sameByOthers,
        @Nullable Duration sinceLast,
        @Nullable Duration sinceLastHere,
        int today,
        Trust trust,
        int approved,
        int rejected,
        @Nullable Duration typed,
        boolean trapFilled,
        boolean challengeAnswered,
        int hostAuthors,
        Set<String> ownHosts,
        Measure.@Nullable Kind measure,
        @Nullable Banned banned,
        @Nullable Score score,
        Opinion opinion,
        Mode mode) {
    public Signals {
        ownHosts = Set.copyOf(ownHosts);
    }

    /** Those of somebody new about whom nothing is known and nothing speaks; for the rest see the copies. */
    public static Signals quiet(Mode mode) {
        return new Signals(
                true,
                false,
                true,
                0,
                0,
                null,
                null,
                0,
                Trust.NEW,
                0,
                0,
                null,
                false,
                true,
                0,
                Set.of(),
                null,
                null,
                null,
                Opinion.UNASKED,
                mode);
    }

    /** As it is stored. */
    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Signals of(String json) {
        return JsonMapper.shared().readValue(json, Signals.class);
    }
}
