/**
 * Mail: letters composed, handed over to an SMTP server or laid into a folder.
 *
 * <p>A {@link Letter} has one recipient and is checked when it is made, so that nothing a reader wrote can become a
 * header, a second recipient or a command. The {@link Mailroom} writes it into the ledger; a {@link Post} takes it.
 */
@NullMarked
package broadsheet.platform.mail;

import org.jspecify.annotations.NullMarked;
