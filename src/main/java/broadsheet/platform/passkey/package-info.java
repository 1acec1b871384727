/**
 * Passkeys (Web Authentication, level 3): asked for and checked, whoever they belong to. The library that reads them
 * lives here; the rooms keep them on shelves of their own.
 */
@NullMarked
package broadsheet.platform.passkey;

import org.jspecify.annotations.NullMarked;
