package broadsheet.contributions;

import broadsheet.masthead.Masthead;
import broadsheet.platform.challenge.Challenges;
import broadsheet.platform.challenge.Limits;
import broadsheet.platform.challenge.Tokens;
import broadsheet.platform.db.Database;
import broadsheet.platform.jobs.Ledger;
import broadsheet.platform.mail.Mailroom;
import broadsheet.platform.time.Ids;

/**
 * What the room stands on.
 *
 * @param limits counts what networks send; may be switched off for benches
 * @param guesses counts wrong codes; never off
 */
public record Ground(
        Database database,
        Ids ids,
        Masthead masthead,
        Tokens tokens,
        Challenges challenges,
        Limits limits,
        Limits guesses,
        Ledger ledger,
        Mailroom mailroom) {}
