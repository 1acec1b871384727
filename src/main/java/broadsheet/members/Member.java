package broadsheet.members;

import java.time.Instant;

/**
 * A reader with an account, as anybody may know them: without an address.
 *
 * @param name as it is shown, which is nobody else's
 * @param since when the account was made
 */
public record Member(MemberId id, String name, Instant since) {}
