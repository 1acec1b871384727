/** Mail: letters composed, handed over to an SMTP server or laid into a folder. */
@NullMarked
package broadsheet.platform.mail;

import org.jspecify.annotations.NullMarked;
