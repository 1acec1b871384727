/** Codes that prove a second factor: those of an authenticator, those to recover, and what the screens about them show. */
@NullMarked
package broadsheet.identity.codes;

import org.jspecify.annotations.NullMarked;
