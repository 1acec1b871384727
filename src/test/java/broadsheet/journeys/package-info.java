/** Journeys: tests of the real program, from outside. */
@NullMarked
package broadsheet.journeys;

import org.jspecify.annotations.NullMarked;
