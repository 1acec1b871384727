/** The passkeys of those who work here: kept, and asked for by way of the keyring that all doors share. */
@NullMarked
package broadsheet.identity.passkeys;

import org.jspecify.annotations.NullMarked;
