/** Passkeys (Web Authentication, level 3): kept, checked, and asked for. The library that reads them lives here. */
@NullMarked
package broadsheet.identity.passkeys;

import org.jspecify.annotations.NullMarked;
