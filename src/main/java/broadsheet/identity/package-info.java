/**
 * Identity: who works here, how they come in, what they may do, and the record of what they did.
 *
 * <p>{@link broadsheet.identity.StaffRoutes} is the only way to an address behind the door: a permission stands beside each
 * route, nobody comes in without a session, and every act of the staff leaves a line in the record, in the act's own
 * transaction.
 */
@NullMarked
package broadsheet.identity;

import org.jspecify.annotations.NullMarked;
