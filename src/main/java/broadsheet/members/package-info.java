/**
 * Members: readers who have an account, which nobody needs. They sign in by a code that is mailed to them or by a passkey,
 * have a name that is nobody else's, and can take their data away or delete it.
 *
 * <p>{@link broadsheet.members.MemberRoutes} is the only way to an address that knows a member; kept pages never do.
 */
@NullMarked
package broadsheet.members;

import org.jspecify.annotations.NullMarked;
