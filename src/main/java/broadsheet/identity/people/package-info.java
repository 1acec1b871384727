/** The screens on which people, their roles and what the roles allow are looked after; the acts stand in the room. */
@NullMarked
package broadsheet.identity.people;

import org.jspecify.annotations.NullMarked;
