package broadsheet.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record: who did what to which thing, and how it was before and after.
 *
 * @param person null when the program itself did it
 * @param name the person's name when it was done
 * @param act a verb in the past, such as {@code published}
 * @param thing what it was done to, such as {@code story/42}
 * @param chain the hash over this line and the chain of the line before
 */
public record RecordLine(
        long id,
        Instant at,
        @Nullable PersonId person,
        String name,
        String act,
        String thing,
        String before,
        String after,
        String chain) {}
